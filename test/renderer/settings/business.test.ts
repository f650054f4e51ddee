import { business } from '@renderer/database/business'
import { database, tableNames } from '@renderer/database/database'
import { addKind, nameBusiness, removeKind } from '@renderer/features/settings/business-acts'
import { anInteraction } from '@test/support/factories'
import { beforeEach, expect, test } from 'vitest'

beforeEach(async () => {
  for (const name of tableNames) await database.table(name).clear()
})

test('the business gets its words one by one, and an empty one is taken away', async () => {
  await nameBusiness({ name: 'Berg Heating' })
  await nameBusiness({ owner: 'Anna' })
  expect(await business()).toEqual({ id: 'business', name: 'Berg Heating', owner: 'Anna' })
  await nameBusiness({ owner: '' })
  expect(await business()).toEqual({ id: 'business', name: 'Berg Heating' })
})

test('a kind in use stays known, one that nobody used goes', async () => {
  await addKind('Massage')
  await addKind('Tasting')
  const [massage, tasting] = (await business()).interactionKinds ?? []
  await database.interactions.add(anInteraction({ kind: massage?.id }))

  await removeKind(massage?.id ?? '')
  await removeKind(tasting?.id ?? '')
  expect((await business()).interactionKinds).toEqual([{ ...massage, retired: true }])
})
