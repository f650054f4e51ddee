import type { Changes } from './changes'
import type { Customer, Stage } from './customer'
import { isAtRest } from './customer-stage'
import type { Day } from './day'
import { currentDeparture, type Departure, type DepartureRules, type OpenEnds, restEnd, stepsOf } from './departure'
import { filled } from './filled'
import { type FollowUp, isOpen } from './follow-up'
import { offered } from './own-entries'

/** What is known of somebody when they leave or come back. */
export type Parting = { customer: Customer; departures: Departure[]; followUps: FollowUp[] }

/** What the owner says of a departure. */
export type DepartureFields = {
  [Field in 'since' | 'reason' | 'words' | 'learnt' | 'onGoodTerms' | 'steps' | 'restsUntil' | 'keptBecause']?:
    | Departure[Field]
    | undefined
}

/** They are leaving. The farewell steps are those of the owner's list today. */
export function departureBegun(
  customer: Customer,
  said: DepartureFields & { since: Day },
  rules: DepartureRules | undefined,
  now: number,
  id: string,
): Changes {
  const steps = offered(stepsOf(rules)).map(({ id, name }) => ({ id, ...(name !== undefined && { name }) }))
  const departure = { ...filled(said), id, customerId: customer.id, steps, createdAt: now } as Departure
  return { customers: [staged(customer, 'departing', now)], departures: [departure] }
}

export const departureChanged = (departure: Departure, fields: DepartureFields): Changes => ({
  departures: [tidied({ ...departure, ...fields } as Departure)],
})

/** A step of the farewell is done at an instant (ms), or not any more. */
export const stepTicked = (departure: Departure, stepId: string, doneAt: number | undefined): Changes =>
  departureChanged(departure, {
    steps: departure.steps.map((step) => {
      if (step.id !== stepId) return step
      const { doneAt: _, ...open } = step
      return doneAt === undefined ? open : { ...open, doneAt }
    }),
  })

/** How they left: on which day, what becomes of what is open, until when the data rests. */
export type Left = { leftOn: Day; openEnds: OpenEnds; restsUntil: Day }

/** They have left, and nothing asks for them any more. */
export function customerLeft({ customer, departures, followUps }: Parting, left: Left, now: number): Changes {
  const departure = currentDeparture(departures)
  return {
    customers: [staged(customer, 'departed', now)],
    departures: departure ? [{ ...departure, ...left, endedAt: now }] : [],
    followUps: ended(followUps, left.openEnds, now),
  }
}

/** They are back with everything: what rested goes on, and what was dropped when they left and is still in the bin. */
export function customerCameBack(parting: Parting, stage: Stage, today: Day, now: number): Changes {
  const { customer, departures, followUps } = parting
  const departure = currentDeparture(departures)
  return {
    customers: [staged(customer, stage, now)],
    ...(departure && { departures: [{ ...departure, cameBackOn: today }] }),
    followUps: goingOn(followUps, departure?.endedAt),
  }
}

/**
 * The owner chose another stage in the list of stages: what belongs to leaving, coming back and dying follows by itself,
 * with what is open kept.
 */
export function stageChosen(
  parting: Parting,
  stage: Stage,
  rules: DepartureRules | undefined,
  today: Day,
  now: number,
  newId: string,
): Changes {
  const { customer, departures, followUps } = parting
  const current = currentDeparture(departures)
  if (stage === 'died') return { customers: [staged(customer, stage, now)], followUps: ended(followUps, 'kept', now) }
  if (stage === 'departed') {
    const left: Left = { leftOn: today, openEnds: 'kept', restsUntil: restEnd(today, rules) }
    // They had left before they died, or so it was thought: the departure stays as it was.
    if (current?.leftOn) return { customers: [staged(customer, stage, now)], followUps: ended(followUps, 'kept', now) }
    if (current) return customerLeft(parting, left, now)
    const begun = departureBegun(customer, { since: today }, rules, now, newId)
    return customerLeft({ customer, departures: begun.departures ?? [], followUps }, left, now)
  }
  if (stage === 'departing') {
    const back = isAtRest(customer.stage) ? goingOn(followUps, current?.endedAt) : []
    if (!current) return { ...departureBegun(customer, { since: today }, rules, now, newId), followUps: back }
    const { leftOn: _, endedAt: __, openEnds: ___, restsUntil: ____, ...leaving } = current
    return { customers: [staged(customer, stage, now)], departures: [leaving], followUps: back }
  }
  return customerCameBack(parting, stage, today, now)
}

const staged = (customer: Customer, stage: Stage, now: number): Customer => ({ ...customer, stage, updatedAt: now })

function ended(followUps: FollowUp[], openEnds: OpenEnds, now: number): FollowUp[] {
  const end = { kept: { restingSince: now }, done: { doneAt: now }, dropped: { binnedAt: now } }[openEnds]
  return followUps.filter(isOpen).map((followUp) => ({ ...followUp, ...end }))
}

function goingOn(followUps: FollowUp[], endedAt: number | undefined): FollowUp[] {
  return followUps
    .filter(
      ({ restingSince, binnedAt }) => restingSince !== undefined || (binnedAt !== undefined && binnedAt === endedAt),
    )
    .map(({ restingSince: _, binnedAt, ...followUp }) =>
      binnedAt === undefined || binnedAt === endedAt ? followUp : { ...followUp, binnedAt },
    )
}

const tidied = (departure: Departure): Departure =>
  Object.fromEntries(Object.entries(departure).filter(([, value]) => value !== undefined && value !== '')) as Departure
