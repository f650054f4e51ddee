import { keepDrafts } from '@main/drafts'
import { expect, test } from 'vitest'
import { memoryFiles } from './vault/memory-files'

test('what was begun about somebody who is erased goes, by its key and by what it says; the rest stays', async () => {
  const disk = memoryFiles()
  const drafts = keepDrafts(disk.files, '/profile')
  const { keepDraft } = drafts.answers(() => {})
  await keepDraft('log:ada-1', 'CANARY wants')
  await keepDraft('new-follow-up', '{"customerId":"ada-1","title":"CANARY"}')
  await keepDraft('log:berg-2', 'Wants tea')
  await drafts.stop()
  expect((await drafts.forget(['ada-1', 'i-9'])).sort()).toEqual(['log:ada-1', 'new-follow-up'])
  expect(await drafts.texts()).toEqual(['Wants tea'])
  expect(JSON.parse(disk.bytes('/profile/drafts.json').toString())).toEqual({ 'log:berg-2': 'Wants tea' })
  expect(await drafts.forget(['nobody'])).toEqual([])
})
