import type { Customer, Fact, Goal, Reachable } from './customer'
import { type UpcomingDate, upcomingDatesOf } from './customer-dates'
import { isAtRest } from './customer-stage'
import type { Day } from './day'
import { dueAt, type FollowUp, isOpen } from './follow-up'
import { type Interaction, isContact } from './interaction'

/** What to know before the next word with a customer: made by rules, put into words by the screen. */
export type Brief = {
  /** The newest contact; only its instant (ms) where the interaction itself is not at hand. */
  lastContact?: { at: number; interaction?: Interaction }
  /** Open follow-ups, soonest first. */
  open: FollowUp[]
  /** The next important date within a month. */
  nextDate?: UpcomingDate
  /** What the customer is on the way to (P1). */
  goals: Goal[]
  /** What was learnt about the person (P2), newest first. */
  facts: Fact[]
}

/** `latest` holds the customer's newest interactions, newest first. */
export function briefOf(customer: Customer, followUps: FollowUp[], latest: Interaction[], today: Day): Brief {
  const interaction = latest.find(isContact)
  const at = interaction?.at ?? customer.lastContactAt
  const nextDate = isAtRest(customer.stage) ? undefined : upcomingDatesOf(customer.dates, today, 31)[0]
  return {
    ...(at === undefined ? {} : { lastContact: { at, ...(interaction ? { interaction } : {}) } }),
    open: followUps.filter(isOpen).sort((one, other) => (dueAt(one) < dueAt(other) ? -1 : 1)),
    ...(nextDate ? { nextDate } : {}),
    goals: (customer.goals ?? []).filter(({ state }) => state === 'open'),
    facts: [...(customer.facts ?? [])].sort((one, other) => (one.learntOn > other.learntOn ? -1 : 1)),
  }
}

/** The one the customer likes to be reached by, or else the first. */
export const preferredOf = (ways: Reachable[] | undefined): Reachable | undefined =>
  ways?.find(({ preferred }) => preferred) ?? ways?.[0]

/** The same list with one way preferred, and no other. */
export const withPreferred = <Way extends { preferred?: boolean }>(ways: Way[], preferredAt: number): Way[] =>
  ways.map(({ preferred: _, ...way }, at) => (at === preferredAt ? { ...way, preferred: true } : way) as Way)
