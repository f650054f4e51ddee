import { business } from '@renderer/database/business'
import { commit } from '@renderer/database/commit'
import { customerById } from '@renderer/database/customers'
import { database, openDatabase } from '@renderer/database/database'
import { followUpsOf } from '@renderer/database/follow-ups'
import { interactionById, interactionsOf } from '@renderer/database/interactions'
import { undoLast } from '@renderer/database/undo'
import {
  addFollowUp,
  binFollowUp,
  changeFollowUp,
  markDone,
  reopenFollowUp,
  snoozeFollowUp,
} from '@renderer/features/contacts/follow-up-acts'
import { binInteraction, changeInteraction, logContact } from '@renderer/features/contacts/interaction-acts'
import { addKind } from '@renderer/features/contacts/interaction-kinds'
import { AtRest } from '@renderer/features/customers/at-rest'
import { aCustomer, aFollowUp, anInteraction } from '@test/support/factories'
import { beforeEach, expect, test, vi } from 'vitest'

const ada = aCustomer().id
const morning = new Date(2026, 2, 14, 9).getTime()
const call = { kind: 'call', at: morning, summary: 'Wants a quote' }

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: morning })
  database.close()
  await database.delete()
  await openDatabase()
  await commit({ customers: [aCustomer()] }, { act: 'sampleAdded' })
})

test('a call, what it settles and what comes next are one step, and are taken back as one', async () => {
  await commit({ followUps: [aFollowUp()] }, { act: 'sampleAdded' })
  const next = { title: 'Send it', promisedBy: 'us', due: '2026-03-16T10:00' } as const
  const id = await logContact({ customerId: ada, contact: { ...call, handledBy: 'Vera' }, next, settles: ['f1'] })

  expect(await interactionsOf(ada)).toMatchObject([{ id, ...call, handledBy: 'Vera' }])
  expect(await followUpsOf(ada)).toMatchObject([
    { ...next, interactionId: id, doneAt: 0 },
    { id: 'f1', doneAt: morning },
  ])
  expect(await customerById(ada)).toMatchObject({ lastContactAt: morning })
  expect(await business()).toMatchObject({ owner: 'Vera' })

  await undoLast()
  expect(await interactionsOf(ada)).toEqual([])
  expect(await followUpsOf(ada)).toEqual([aFollowUp()])
  expect(await customerById(ada)).toEqual(aCustomer())
})

test('who handled a call is the owner only while nobody is', async () => {
  await commit({ business: [{ id: 'business', owner: 'Vera' }] }, { act: 'businessChanged' })
  await logContact({ customerId: ada, contact: { ...call, handledBy: 'Tom' } })
  expect(await business()).toMatchObject({ owner: 'Vera' })
})

test('what was done meanwhile is not done twice by a call', async () => {
  await commit({ followUps: [aFollowUp({ doneAt: 5 })] }, { act: 'sampleAdded' })
  await logContact({ customerId: ada, contact: call, settles: ['f1'] })
  expect(await followUpsOf(ada)).toEqual([aFollowUp({ doneAt: 5 })])
})

test('nothing is written down for somebody who is gone', async () => {
  await commit({ gone: { customers: [ada] } }, { act: 'binEmptied' })
  expect(await logContact({ customerId: ada, contact: call })).toBeUndefined()
  expect(await interactionsOf(ada)).toEqual([])
})

test('two calls written down at once both count', async () => {
  await Promise.all([
    logContact({ customerId: ada, contact: { ...call, at: morning - 5 } }),
    logContact({ customerId: ada, contact: { ...call, at: morning } }),
  ])
  expect(await interactionsOf(ada)).toHaveLength(2)
  expect(await customerById(ada)).toMatchObject({ lastContactAt: morning })
})

test('the last contact follows what is changed and thrown away', async () => {
  const earlier = anInteraction({ id: 'i0', at: morning - 20 })
  await commit({ interactions: [earlier, anInteraction({ at: morning })] }, { act: 'sampleAdded' })

  await changeInteraction({ id: 'i1', contact: { at: morning - 10, text: 'Roof' } })
  expect(await customerById(ada)).toMatchObject({ lastContactAt: morning - 10 })
  await binInteraction('i1')
  expect(await customerById(ada)).toMatchObject({ lastContactAt: morning - 20 })
  expect(await interactionById('i1')).toMatchObject({ text: 'Roof', binnedAt: morning })

  await undoLast()
  expect(await customerById(ada)).toMatchObject({ lastContactAt: morning - 10 })
})

test('a promise is added, changed, put off, done, opened again and thrown away', async () => {
  const weekly = { every: 1, unit: 'week', from: 'plan' } as const
  const id = await addFollowUp({
    customerId: ada,
    promised: { title: 'Call', promisedBy: 'us', due: '2026-03-14', repeats: weekly },
  })
  await changeFollowUp({ id, changed: { title: 'Call back' } })
  await snoozeFollowUp({ id, until: '2026-03-15' })
  expect(await followUpsOf(ada)).toMatchObject([
    { id, title: 'Call back', due: '2026-03-14', snoozedUntil: '2026-03-15' },
  ])

  await markDone(id)
  expect((await followUpsOf(ada)).map(({ due, doneAt }) => [due, doneAt])).toEqual([
    ['2026-03-14', morning],
    ['2026-03-21', 0],
  ])
  await markDone(id)
  expect(await followUpsOf(ada)).toHaveLength(2)

  await reopenFollowUp(id)
  expect(await followUpsOf(ada)).toMatchObject([{ id, doneAt: 0 }])
  await binFollowUp(id)
  expect(await followUpsOf(ada)).toEqual([])
})

test("a kind in the owner's own word is there once, and comes back when it had been retired", async () => {
  const id = (await addKind('Massage'))!
  expect(id).toMatch(/^own:/)
  expect(await addKind('massage')).toBe(id)

  await commit(
    { business: [{ id: 'business', interactionKinds: [{ id, name: 'Massage', retired: true }] }] },
    { act: 'businessChanged' },
  )
  expect(await addKind('massage')).toBe(id)
  expect((await business()).interactionKinds).toEqual([{ id, name: 'Massage' }])
})

test.each(['departed', 'died'] as const)(
  'nothing is promised to who has %s, because it would never come up',
  async (stage) => {
    await commit({ customers: [aCustomer({ stage })] }, { act: 'customerChanged' })
    const promised = { title: 'Send it', promisedBy: 'us', due: '2026-03-16' } as const
    await expect(addFollowUp({ customerId: ada, promised })).rejects.toThrow(AtRest)
    await expect(logContact({ customerId: ada, contact: call, next: promised })).rejects.toThrow(AtRest)
    expect([await followUpsOf(ada), await interactionsOf(ada)]).toEqual([[], []])
    expect(await logContact({ customerId: ada, contact: call })).toBeDefined()
  },
)
