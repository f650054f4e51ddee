import { addDays, addMinutes, dayOf, type LocalTime, timeOfDay } from './day'
import { dueAt, type FollowUp, isOpen, isPaused } from './follow-up'

/** How long before its time something belongs to "now", in minutes. */
const nowReaches = 60

export const todayBlocks = ['overdue', 'now', 'today', 'later'] as const
export type TodayBlock = (typeof todayBlocks)[number]

export type Today = {
  [Block in TodayBlock]: FollowUp[]
} & {
  /** Done today, last one first. */
  done: FollowUp[]
  /** How many are due tomorrow. */
  tomorrow: number
}

/** Sorts what is due until tomorrow, and what was done today, into the blocks of the first screen. */
export function todayOf(due: FollowUp[], done: FollowUp[], now: LocalTime): Today {
  const tomorrow = addDays(dayOf(now), 1)
  const open = due.filter(isOpen).sort(soonestFirst)
  const within = (wanted: TodayBlock) => open.filter((followUp) => todayBlockOf(followUp, now) === wanted)

  return {
    overdue: within('overdue'),
    now: within('now'),
    today: within('today'),
    later: within('later'),
    done: done.filter(({ doneAt }) => doneAt > 0).sort((one, other) => other.doneAt - one.doneAt),
    tomorrow: open.filter((followUp) => !isPaused(followUp) && dayOf(dueAt(followUp)) === tomorrow).length,
  }
}

/** Where an open follow-up stands at this minute; undefined when it is due after today. */
export function todayBlockOf(followUp: FollowUp, now: LocalTime): TodayBlock | undefined {
  if (isPaused(followUp)) return undefined
  const due = dueAt(followUp)
  const today = dayOf(now)
  if (dayOf(due) !== today) return dayOf(due) < today ? 'overdue' : undefined
  if (!timeOfDay(due)) return 'today'
  return due <= addMinutes(now, nowReaches) ? 'now' : 'later'
}

/** By when they are due; what is due at the same time, in the order in which it was promised. */
export const soonestFirst = (one: FollowUp, other: FollowUp) =>
  compare(dueAt(one), dueAt(other)) || one.createdAt - other.createdAt || compare(one.id, other.id)

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
