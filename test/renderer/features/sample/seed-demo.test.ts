import { database, openDatabase } from '@renderer/database/database'
import { undoSteps } from '@renderer/database/undo'
import { aCustomer } from '@test/support/factories'
import { beforeEach, expect, test, vi } from 'vitest'

const about = vi.fn()
vi.stubGlobal('window', { desktop: { about } })
const { seedDemo } = await import('@renderer/features/sample/seed-demo')

beforeEach(async () => {
  database.close()
  await database.delete()
  await openDatabase()
  about.mockResolvedValue({ demo: true })
})

test('a demo opens with 120 customers and their history, and nothing to take back', async () => {
  await seedDemo()
  expect(await database.customers.count()).toBe(120)
  expect(await database.interactions.count()).toBeGreaterThan(500)
  expect(await database.followUps.count()).toBeGreaterThan(30)
  expect(await database.business.count()).toBe(1)
  expect(undoSteps().done).toEqual([])
})

test('it is filled once', async () => {
  await seedDemo()
  await seedDemo()
  expect(await database.customers.count()).toBe(120)
})

test.each([
  ['a real book stays empty', { demo: false }, 0],
  ['a demo in which somebody is already written down stays as it is', { demo: true }, 1],
])('%s', async (_, { demo }, count) => {
  about.mockResolvedValue({ demo })
  if (count > 0) await database.customers.put(aCustomer())
  await seedDemo()
  expect(await database.customers.count()).toBe(count)
})
