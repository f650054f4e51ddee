import { checkRows } from '@renderer/app/start-check'
import { fakeVault } from '@test/support/fake-vault'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

vi.mock('@renderer/workers/digest.worker?worker&url', () => ({ default: '' }))
vi.stubGlobal('requestIdleCallback', (act: () => void) => act())

let stop = () => {}
beforeEach(() => {
  globalThis.vault = fakeVault()
  vault.write({ act: { act: 'customerAdded' } }, ['[{"table":"customers","id":"ada","after":{"id":"ada"}}]'])
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

const ofVault = () => vault.window().digest()

test('a database whose rows are those of the vault is left alone', async () => {
  const digest = vi.fn(ofVault)
  stop = checkRows(digest)
  await vi.advanceTimersByTimeAsync(9_000)
  expect(digest).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(10 * 60_000)
  expect(digest).toHaveBeenCalledOnce()
  expect(vault.renewed).toEqual([])
})

test('a database in which a row differs is left behind', async () => {
  stop = checkRows(async () => ({ sequence: 1, digest: 'another' }))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(vault.renewed).toEqual(['digest'])
})

test.each([
  ['a commit came between', undefined],
  ['a commit is on its way', { sequence: 0, digest: 'another' }],
])('when %s, it is looked again later', async (_, first) => {
  const digest = vi.fn(ofVault).mockResolvedValueOnce(first as never)
  stop = checkRows(digest)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(digest).toHaveBeenCalledOnce()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(digest).toHaveBeenCalledTimes(2)
  expect(vault.renewed).toEqual([])
})
