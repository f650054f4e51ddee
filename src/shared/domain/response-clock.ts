import { addDays, addMonths, type Day, dayOf, isoWeekday, type PartialDate } from './day'
import { instantOf, localTimeOf } from './local-time'

/** So many days or calendar months. */
export type Span = { count: number; unit: 'day' | 'month' }

/** What a law says of how soon somebody has to get the data that they ask for. The owner can change each, and add others. */
export type ResponseLaw = {
  id: string
  /** Where it holds, as the owner reads it. */
  name: string
  within: Span
  /** What may be added when the customer is told so, and why, before `within` has passed. */
  extension?: Span
  /** Whether a last day that is a Saturday, a Sunday or a public holiday moves to the next working day. */
  movesToWorkday: boolean
  /** Public holidays that move it: yearly ones, `--12-25`, or days. One that is not here makes the last day earlier, never later. */
  holidays?: PartialDate[]
  /** Where it is written. */
  source: string
  /** The day from which it holds so. */
  since: Day
}

/** What comes with the app; the owner's own ones of the same id stand in their place. */
export const usualLaws: readonly ResponseLaw[] = [
  {
    id: 'eu',
    name: 'European Union and EEA',
    within: { count: 1, unit: 'month' },
    extension: { count: 2, unit: 'month' },
    movesToWorkday: true,
    holidays: ['--01-01', '--12-25'],
    source: 'GDPR, Article 12(3); counted by Regulation (EEC, Euratom) No 1182/71, Article 3',
    since: '2018-05-25',
  },
  {
    id: 'gb',
    name: 'United Kingdom',
    within: { count: 1, unit: 'month' },
    extension: { count: 2, unit: 'month' },
    movesToWorkday: true,
    holidays: ['--01-01', '--12-25', '--12-26'],
    source: 'UK GDPR, Article 12(3); counted as the guidance of the ICO says',
    since: '2021-01-01',
  },
  {
    id: 'ch',
    name: 'Switzerland',
    within: { count: 30, unit: 'day' },
    movesToWorkday: false,
    source: 'Federal Act on Data Protection, Article 25(7)',
    since: '2023-09-01',
  },
  {
    id: 'us-ca',
    name: 'California',
    within: { count: 45, unit: 'day' },
    extension: { count: 45, unit: 'day' },
    movesToWorkday: false,
    source: 'CCPA, Civil Code 1798.130(a)(2)',
    since: '2020-01-01',
  },
]

/** How soon the owner wants to answer, and what the law says. */
export type ResponseRules = {
  /** The shop's own promise, in hours. */
  promiseHours?: number
  /** The id of the law that holds here. */
  law?: string
  /** Laws as the owner has changed or added them. */
  laws?: ResponseLaw[]
}

const usualPromise = 24

export const promiseHoursOf = ({ promiseHours = usualPromise }: ResponseRules = {}) => promiseHours

/** Every law that can be chosen: those that come with the app, as the owner changed them, then the owner's own. */
export function lawsOf({ laws = [] }: ResponseRules = {}): ResponseLaw[] {
  const own = new Map(laws.map((law) => [law.id, law]))
  const usual = usualLaws.map((law) => own.get(law.id) ?? law)
  return [...usual, ...laws.filter(({ id }) => !usualLaws.some((law) => law.id === id))]
}

/** The one that holds here; the first one before the owner has said which. */
export function lawOf(rules: ResponseRules = {}): ResponseLaw {
  const laws = lawsOf(rules)
  return laws.find(({ id }) => id === rules.law) ?? (laws[0] as ResponseLaw)
}

/**
 * The last day of the time that the law gives for what came on `received`: in months the same day of the month, or its
 * last day if there is none; the day on which it came does not count. `isExtended`: the customer was told in time.
 */
export function lastDayOf(received: Day, law: ResponseLaw, isExtended: boolean): Day {
  const { within, extension } = law
  if (!isExtended || !extension) return movedToWorkday(after(received, within), law)
  // Counted as one: a month and two more from the 31st of January end on the 30th of April, not on the 28th.
  const whole =
    within.unit === extension.unit
      ? after(received, { count: within.count + extension.count, unit: within.unit })
      : after(after(received, within), extension)
  return movedToWorkday(whole, law)
}

const after = (day: Day, { count, unit }: Span) => (unit === 'day' ? addDays(day, count) : addMonths(day, count))

/** More days than any row of weekends and holidays: a law whose holidays are every day must end too. */
const mostDaysMoved = 60

function movedToWorkday(day: Day, { movesToWorkday, holidays = [] }: ResponseLaw): Day {
  if (!movesToWorkday) return day
  const isOff = (each: Day) =>
    isoWeekday(each) >= 6 || holidays.includes(each) || holidays.includes(`--${each.slice(5)}`)
  for (let moved = 0; moved < mostDaysMoved; moved++) {
    const next = addDays(day, moved)
    if (!isOff(next)) return next
  }
  return day
}

const deadlineStates = ['running', 'soon', 'overdue'] as const
type DeadlineState = (typeof deadlineStates)[number]

/** One of the two clocks of a request. Instants and times are ms; `left` is negative when it is over. */
export type Deadline = { of: 'promise' | 'law'; endsAt: number; left: number; state: DeadlineState }

/** What the clocks run from. */
type Asked = { receivedAt: number; promisedHours: number; extension?: { toldOn: Day } }

/** Both clocks as they stand at `now` (ms): the shop's own promise, and the end of the last day that the law gives. */
export function deadlinesOf(request: Asked, rules: ResponseRules | undefined, now: number): Deadline[] {
  const { receivedAt, promisedHours } = request
  const hour = 3_600_000
  return [
    deadline('promise', receivedAt, receivedAt + promisedHours * hour, now),
    deadline('law', receivedAt, instantOf(addDays(legalDayOf(request, rules), 1)), now),
  ]
}

/** The last day that the law gives, in the owner's calendar. An extension counts when it was told in time. */
export const legalDayOf = (request: Asked, rules: ResponseRules | undefined): Day =>
  lastDayOf(dayOf(localTimeOf(request.receivedAt)), lawOf(rules), isExtended(request, rules))

/** Whether the law gives more time for what they were told: before the first time was over, where it gives more at all. */
export function isExtended({ receivedAt, extension }: Asked, rules: ResponseRules | undefined): boolean {
  const law = lawOf(rules)
  if (!extension || !law.extension) return false
  return extension.toldOn <= lastDayOf(dayOf(localTimeOf(receivedAt)), law, false)
}

/** Of the time that there is, the last quarter is soon. */
const soonWithin = 4

function deadline(of: Deadline['of'], from: number, endsAt: number, now: number): Deadline {
  const left = endsAt - now
  const state = left <= 0 ? 'overdue' : left <= (endsAt - from) / soonWithin ? 'soon' : 'running'
  return { of, endsAt, left, state }
}
