import type { Customer, Stage } from '@shared/domain/customer'
import { isAtRest, isCourted } from '@shared/domain/customer-stage'
import type { Day } from '@shared/domain/day'
import {
  currentDeparture,
  type Departure,
  openEnds,
  reasonsOverTime,
  restEnd,
  restIsEnding,
  usualSteps,
} from '@shared/domain/departure'
import {
  customerCameBack,
  customerLeft,
  departureBegun,
  departureChanged,
  stageChosen,
  stepTicked,
} from '@shared/domain/departure-acts'
import { type FollowUp, isOpen } from '@shared/domain/follow-up'
import { departureRow, followUpRow } from '@shared/rows'
import { aCustomer, aFollowUp, written } from '@test/support/factories'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const today = '2026-03-14'
const now = written + 1000
const ada = aCustomer()
const open = aFollowUp({ id: 'open' })
const done = aFollowUp({ id: 'done', doneAt: written })
const binned = aFollowUp({ id: 'binned', binnedAt: written })
const leaving: Departure = {
  id: 'd1',
  customerId: ada.id,
  since: today,
  steps: usualSteps.map((id) => ({ id })),
  createdAt: written,
}
const left = { leftOn: today, openEnds: 'kept' as const, restsUntil: '2027-03-14' }
const gone: Departure = { ...leaving, ...left, endedAt: now }

test('somebody is leaving: with the steps of the owner’s list, without those that are not offered any more', () => {
  const steps = [{ id: 'thank' }, { id: 'own:1', name: 'A cake' }, { id: 'own:2', name: 'A card', retired: true }]
  const changes = departureBegun(ada, { since: today, reason: 'moved', words: undefined }, { steps }, now, 'd1')
  expect(changes).toEqual({
    customers: [{ ...ada, stage: 'departing', updatedAt: now }],
    departures: [
      {
        id: 'd1',
        customerId: ada.id,
        since: today,
        reason: 'moved',
        steps: [{ id: 'thank' }, { id: 'own:1', name: 'A cake' }],
        createdAt: now,
      },
    ],
  })
  expect(departureRow.parse(changes.departures?.[0])).toEqual(changes.departures?.[0])
})

test('a step is ticked, and not any more', () => {
  const [ticked] = stepTicked(leaving, 'settle', 5).departures ?? []
  expect(ticked?.steps[1]).toEqual({ id: 'settle', doneAt: 5 })
  expect(stepTicked(ticked as Departure, 'settle', undefined).departures).toEqual([leaving])
})

test('what is emptied is not kept as nothing', () => {
  const [said] = departureChanged(leaving, { learnt: 'Answer sooner', onGoodTerms: false }).departures ?? []
  expect([said?.learnt, said?.onGoodTerms]).toEqual(['Answer sooner', false])
  expect(departureChanged(said as Departure, { learnt: '', onGoodTerms: undefined }).departures).toEqual([leaving])
})

describe('what becomes of what is open', () => {
  const parting = {
    customer: { ...ada, stage: 'departing' as const },
    departures: [leaving],
    followUps: [open, done, binned],
  }

  test.each([
    ['kept', { restingSince: now }],
    ['done', { doneAt: now }],
    ['dropped', { binnedAt: now }],
  ] as const)('%s', (openEnds, end) => {
    const changes = customerLeft(parting, { ...left, openEnds }, now)
    expect(changes).toEqual({
      customers: [{ ...ada, stage: 'departed', updatedAt: now }],
      departures: [{ ...gone, openEnds }],
      followUps: [{ ...open, ...end }],
    })
    expect(changes.followUps?.filter(isOpen)).toEqual([])
    expect(followUpRow.parse(changes.followUps?.[0])).toEqual(changes.followUps?.[0])
  })

  test('what repeats does not come back when it is done that way', () => {
    const weekly = aFollowUp({ repeats: { every: 1, unit: 'week', from: 'plan' } })
    const { followUps } = customerLeft({ ...parting, followUps: [weekly] }, { ...left, openEnds: 'done' }, now)
    expect(followUps).toEqual([{ ...weekly, doneAt: now }])
  })
})

describe('coming back', () => {
  const ends = fc.record(
    { doneAt: fc.constantFrom(0, written), binnedAt: fc.constant(written), snoozedUntil: fc.constant('2026-04-01') },
    { requiredKeys: ['doneAt'] },
  )
  const books = fc
    .array(ends)
    .map((rows) => rows.map((row, at): FollowUp => aFollowUp({ ...row, id: `f${at}` }) as FollowUp))

  test('whatever was open is as it was, but what was done meanwhile', () => {
    fc.assert(
      fc.property(books, fc.constantFrom(...openEnds), (followUps, openEnds) => {
        const parting = { customer: ada, departures: [leaving], followUps }
        const away = customerLeft(parting, { ...left, openEnds }, now)
        const after = withChanged(followUps, away.followUps)
        expect(after.filter(isOpen)).toEqual([])

        const back = customerCameBack(
          { customer: away.customers?.[0] as Customer, departures: away.departures ?? [], followUps: after },
          'active',
          today,
          now + 1,
        )
        const again = withChanged(after, back.followUps)
        expect(again).toEqual(
          openEnds === 'done' ? followUps.map((each) => (isOpen(each) ? { ...each, doneAt: now } : each)) : followUps,
        )
        expect(back.customers?.[0]?.stage).toBe('active')
        expect(back.departures?.[0]?.cameBackOn).toBe(today)
      }),
    )
  })

  test('who leaves again has a departure of its own', () => {
    const before = { ...gone, cameBackOn: '2026-05-01' }
    expect(currentDeparture([before])).toBeUndefined()
    const again = { ...leaving, id: 'd2', createdAt: now }
    expect(currentDeparture([before, again, leaving])).toBe(again)
  })
})

describe('a stage that is chosen in the list', () => {
  const chosen = (from: Stage, to: Stage, departures: Departure[] = [], followUps = [open]) =>
    stageChosen({ customer: { ...ada, stage: from }, departures, followUps }, to, undefined, today, now, 'new')

  test('departing begins a departure', () => {
    expect(chosen('active', 'departing').departures).toEqual([{ ...leaving, id: 'new', createdAt: now }])
  })

  test('departed ends one, or begins and ends it at once; what is open waits', () => {
    expect(chosen('departing', 'departed', [leaving]).departures).toEqual([gone])
    expect(chosen('active', 'departed')).toEqual({
      customers: [{ ...ada, stage: 'departed', updatedAt: now }],
      departures: [{ ...gone, id: 'new', createdAt: now }],
      followUps: [{ ...open, restingSince: now }],
    })
  })

  test('departing again takes back that they have left', () => {
    const resting = { ...open, restingSince: now }
    expect(chosen('departed', 'departing', [gone], [resting])).toEqual({
      customers: [{ ...ada, stage: 'departing', updatedAt: now }],
      departures: [leaving],
      followUps: [open],
    })
  })

  test('whoever has died is left in peace, without a departure', () => {
    expect(chosen('active', 'died')).toEqual({
      customers: [{ ...ada, stage: 'died', updatedAt: now }],
      followUps: [{ ...open, restingSince: now }],
    })
    const resting = { ...open, restingSince: now }
    expect(chosen('died', 'active', [], [resting]).followUps).toEqual([open])
  })

  test('who has left, was thought to have died and has not, has left when they left', () => {
    const resting = { ...open, restingSince: now }
    expect(chosen('departed', 'died', [gone], [resting]).departures).toBeUndefined()
    expect(chosen('died', 'departed', [gone], [resting])).toEqual({
      customers: [{ ...ada, stage: 'departed', updatedAt: now }],
      followUps: [],
    })
  })

  test('active again is coming back', () => {
    expect(chosen('departing', 'active', [leaving], []).departures).toEqual([{ ...leaving, cameBackOn: today }])
  })
})

test.each<[Stage, atRest: boolean, courted: boolean]>([
  ['prospect', false, true],
  ['active', false, true],
  ['departing', false, false],
  ['departed', true, false],
  ['died', true, false],
])('%s: at rest %s, asked to stay in touch %s', (stage, atRest, courted) => {
  expect([isAtRest(stage), isCourted(stage)]).toEqual([atRest, courted])
})

test.each<[leftOn: Day, months: number | undefined, until: Day]>([
  ['2026-03-14', undefined, '2027-03-14'],
  ['2028-02-29', undefined, '2029-02-28'],
  ['2026-08-31', 6, '2027-02-28'],
])('the data of who left on %s rests %s months, until %s', (leftOn, restMonths, until) => {
  expect(restEnd(leftOn, restMonths === undefined ? undefined : { restMonths })).toBe(until)
})

test.each<[why: string, Departure, today: Day, ends: boolean]>([
  ['a month and a day before', gone, '2027-02-13', false],
  ['a month before', gone, '2027-02-14', true],
  ['long over', gone, '2028-01-01', true],
  ['who came back', { ...gone, cameBackOn: today }, '2027-03-01', false],
  ['who is still leaving', leaving, '2027-03-01', false],
])('the end of the rest is asked about: %s', (_why, departure, today, ends) => {
  expect(restIsEnding(departure, today)).toBe(ends)
})

describe('reasons over time', () => {
  const of = (since: Day, reason?: string): Departure => ({ ...leaving, since, ...(reason && { reason }) })

  test('years without anybody stand between, the most frequent reason comes first and no reason last', () => {
    expect(
      reasonsOverTime([
        of('2024-05-01', 'price'),
        of('2026-01-01'),
        of('2026-02-01'),
        of('2026-03-01', 'moved'),
        of('2024-06-01', 'price'),
      ]),
    ).toEqual({
      years: ['2024', '2025', '2026'],
      reasons: [
        { reason: 'price', byYear: [2, 0, 0], all: 2 },
        { reason: 'moved', byYear: [0, 0, 1], all: 1 },
        { reason: undefined, byYear: [0, 0, 2], all: 2 },
      ],
    })
    expect(reasonsOverTime([])).toEqual({ years: [], reasons: [] })
  })

  test('everybody is counted once', () => {
    const some = fc.record({ year: fc.integer({ min: 1990, max: 2030 }), reason: fc.constantFrom('a', 'b', undefined) })
    fc.assert(
      fc.property(fc.array(some), (rows) => {
        const { years, reasons } = reasonsOverTime(rows.map(({ year, reason }) => of(`${year}-01-01`, reason)))
        const sum = (counts: number[]) => counts.reduce((one, other) => one + other, 0)
        expect(sum(reasons.map(({ all }) => all))).toBe(rows.length)
        for (const { byYear, all } of reasons) expect([byYear.length, sum(byYear)]).toEqual([years.length, all])
      }),
    )
  })
})

const withChanged = (rows: FollowUp[], changed: FollowUp[] = []) =>
  rows.map((row) => changed.find(({ id }) => id === row.id) ?? row)
