import { isPaused } from '@shared/domain/follow-up'
import {
  followUpAdded,
  followUpBinned,
  followUpChanged,
  followUpDone,
  followUpGoesOn,
  followUpPaused,
  followUpReopened,
  followUpRestored,
  followUpSkipped,
  followUpSnoozed,
} from '@shared/domain/follow-up-acts'
import { aFollowUp, customerId, written } from '@test/support/factories'
import { describe, expect, test } from 'vitest'

const monthly = { every: 1, unit: 'month', from: 'plan' } as const

test('what is promised is an open follow-up of that customer', () => {
  const promised = { title: 'Send the quote', promisedBy: 'us', due: '2026-03-14' } as const
  expect(followUpAdded(promised, customerId('ada'), written, 'f1')).toEqual({ followUps: [aFollowUp()] })
})

test('another title changes nothing else, not even that it was put off and reminded of', () => {
  const waiting = aFollowUp({ snoozedUntil: '2026-03-20', remindedAt: 900, repeats: { ...monthly, wantedDay: 31 } })
  expect(followUpChanged(waiting, { title: 'Send it' })).toEqual({ followUps: [{ ...waiting, title: 'Send it' }] })
})

test('another day counts at once, reminds again and is the day that a monthly one now aims at', () => {
  const waiting = aFollowUp({ snoozedUntil: '2026-03-20', remindedAt: 900, repeats: { ...monthly, wantedDay: 31 } })
  expect(followUpChanged(waiting, { due: '2026-04-02' })).toEqual({
    followUps: [aFollowUp({ due: '2026-04-02', repeats: monthly })],
  })
})

test('a repeat can be taken away', () => {
  expect(followUpChanged(aFollowUp({ repeats: monthly }), { repeats: undefined })).toEqual({ followUps: [aFollowUp()] })
})

test.each([
  ['later', aFollowUp(), '2026-03-20T10:00', aFollowUp({ snoozedUntil: '2026-03-20T10:00' })],
  ['to a time on its day', aFollowUp(), '2026-03-14T17:00', aFollowUp({ snoozedUntil: '2026-03-14T17:00' })],
  ['earlier than planned', aFollowUp({ due: '2026-05-20' }), '2026-03-20', aFollowUp({ due: '2026-03-20' })],
  [
    'earlier than planned, aiming at the same day of later months',
    aFollowUp({ due: '2026-05-20', repeats: monthly }),
    '2026-05-18',
    aFollowUp({ due: '2026-05-18', repeats: { ...monthly, wantedDay: 20 } }),
  ],
])('put off %s', (_, followUp, until, expected) => {
  expect(followUpSnoozed({ ...followUp, remindedAt: 900 }, until)).toEqual({ followUps: [expected] })
})

test('opened again, what came back when it was done is gone', () => {
  const { followUps: [done, back] = [] } = followUpDone(aFollowUp({ repeats: monthly }), 1000, '2026-03-14', 'f2')
  expect(followUpReopened(done!, [done!, back!])).toEqual({
    followUps: [aFollowUp({ repeats: monthly })],
    gone: { followUps: ['f2'] },
  })
})

test.each([
  ['was put off since', { snoozedUntil: '2026-06-01' }],
  ['was done since', { doneAt: 2000 }],
  ['has another title by now', { title: 'Something else' }],
  ['was promised at another time', { createdAt: 2000 }],
])('opened again, what came back stays when it %s', (_, since) => {
  const { followUps: [done, back] = [] } = followUpDone(aFollowUp({ repeats: monthly }), 1000, '2026-03-14', 'f2')
  expect(followUpReopened(done!, [done!, { ...back!, ...since }])).toEqual({ followUps: [{ ...done!, doneAt: 0 }] })
})

test('out of the bin it is what it was', () => {
  const { followUps: [binned] = [] } = followUpBinned(aFollowUp(), 1000)
  expect(binned).toEqual(aFollowUp({ binnedAt: 1000 }))
  expect(followUpRestored(binned!)).toEqual({ followUps: [aFollowUp()] })
})

describe('a repeating one', () => {
  const weekly = aFollowUp({ due: '2026-03-14', repeats: { rule: 'FREQ=WEEKLY', from: 'plan' }, remindedAt: 5 })

  test('is skipped this time: it is planned for the next time and was not done', () => {
    const [next] = followUpSkipped(weekly, 1000, '2026-03-14').followUps ?? []
    expect(next).toMatchObject({ id: weekly.id, due: '2026-03-21', doneAt: 0 })
    expect(next).not.toHaveProperty('remindedAt')
  })

  test('is skipped for the last time: it goes to the bin, from where it comes back', () => {
    const last = { ...weekly, repeats: { rule: 'FREQ=WEEKLY;COUNT=1', from: 'plan' as const } }
    expect(followUpSkipped(last, 1000, '2026-03-14')).toEqual({ followUps: [{ ...last, binnedAt: 1000 }] })
  })

  test('is paused, and goes on with the first time from today on, in step with its plan', () => {
    const [paused] = followUpPaused(weekly).followUps ?? []
    expect(paused && isPaused(paused)).toBe(true)
    const [again] = followUpGoesOn(paused!, '2026-04-11').followUps ?? []
    expect(again).toMatchObject({ due: '2026-04-11', repeats: weekly.repeats })
    expect(again && isPaused(again)).toBe(false)
  })

  test('that came the last time does not come back when it is done', () => {
    const last = { ...weekly, repeats: { rule: 'FREQ=WEEKLY;COUNT=1', from: 'plan' as const } }
    expect(followUpDone(last, 1000, '2026-03-14', 'f2').followUps).toEqual([{ ...last, doneAt: 1000 }])
  })
})
