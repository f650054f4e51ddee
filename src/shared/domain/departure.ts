import type { CustomerId } from './customer'
import { addMonths, type Day } from './day'

/** An entry of a list that the owner edits. Without a name it is one that comes with the app, told by its id. */
export type OwnEntry = { id: string; name?: string; retired?: boolean }

/** Why customers leave, as it comes with the app. */
const usualReasons = ['moved', 'price', 'unhappy', 'elsewhere', 'noNeed', 'closed'] as const

/** What is done at a farewell, as it comes with the app. */
export const usualSteps = ['thank', 'settle', 'handOver', 'ask', 'door'] as const

/** How the owner parts with customers. */
export type DepartureRules = {
  reasons?: OwnEntry[]
  steps?: OwnEntry[]
  /** So many months the data of somebody who has left rests. */
  restMonths?: number
}

/** A step of the farewell as it stood in the list when the departure began. `doneAt` is an instant (ms). */
type FarewellStep = { id: string; name?: string; doneAt?: number }

/** What became of what was still open when they left: it waits for them, was done, or went to the bin. */
export const openEnds = ['kept', 'done', 'dropped'] as const
export type OpenEnds = (typeof openEnds)[number]

/** Somebody leaves (P26). Without `leftOn` they are still leaving. */
export type Departure = {
  id: string
  customerId: CustomerId
  since: Day
  /** The id of one of the owner's reasons. */
  reason?: string
  /** Why, in words. */
  words?: string
  learnt?: string
  onGoodTerms?: boolean
  steps: FarewellStep[]
  leftOn?: Day
  /** Instant (ms) at which that was written down: what rests or went to the bin with it has the same. */
  endedAt?: number
  openEnds?: OpenEnds
  /** The last day on which the data rests; then it is handed over, erased, or kept with a reason. */
  restsUntil?: Day
  keptBecause?: string
  cameBackOn?: Day
  createdAt: number
}

const usualRest = 12

export const restMonthsOf = ({ restMonths = usualRest }: DepartureRules = {}) => restMonths

export const reasonsOf = ({ reasons }: DepartureRules = {}): OwnEntry[] => reasons ?? usualReasons.map((id) => ({ id }))

export const stepsOf = ({ steps }: DepartureRules = {}): OwnEntry[] => steps ?? usualSteps.map((id) => ({ id }))

/** Until when the data of somebody who left on that day rests. */
export const restEnd = (leftOn: Day, rules: DepartureRules | undefined): Day => addMonths(leftOn, restMonthsOf(rules))

/** The departure that has not ended by coming back, the newest if there are several. */
export const currentDeparture = (departures: Departure[]): Departure | undefined =>
  departures
    .filter(({ cameBackOn }) => cameBackOn === undefined)
    .sort((one, other) => other.createdAt - one.createdAt)[0]

/** So many months before the data has rested the owner is asked what shall become of it. */
export const askedBefore = 1

/** Whether it is time to decide what becomes of the data. */
export const restIsEnding = ({ leftOn, restsUntil, cameBackOn }: Departure, today: Day) =>
  leftOn !== undefined &&
  cameBackOn === undefined &&
  restsUntil !== undefined &&
  restsUntil <= addMonths(today, askedBefore)

/** How many left for each reason in each year, the years in order; `reason` is undefined where none was said. */
type ReasonCount = { reason: string | undefined; byYear: number[]; all: number }
export type ReasonsOverTime = { years: string[]; reasons: ReasonCount[] }

/** Also those count who came back. The most frequent reason comes first, and no reason last. */
export function reasonsOverTime(departures: Departure[]): ReasonsOverTime {
  const yearOf = ({ since }: Departure) => since.slice(0, 4)
  const found = departures.map(yearOf).map(Number)
  const [first, last] = [Math.min(...found), Math.max(...found)]
  const years =
    found.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => String(first + at).padStart(4, '0'))
  const reasons = [...new Set(departures.map(({ reason }) => reason))].map((reason) => {
    const those = departures.filter((departure) => departure.reason === reason)
    const byYear = years.map((year) => those.filter((departure) => yearOf(departure) === year).length)
    return { reason, byYear, all: those.length }
  })
  const isNone = ({ reason }: ReasonCount) => Number(reason === undefined)
  return {
    years,
    reasons: reasons.sort(
      (one, other) =>
        isNone(one) - isNone(other) || other.all - one.all || ((one.reason ?? '') < (other.reason ?? '') ? -1 : 1),
    ),
  }
}
