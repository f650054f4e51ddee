import { jsonFile } from '@main/json-file'
import { words } from '@main/words'
import { customerOfDate } from '@shared/domain/date-reminders'
import { dayOf } from '@shared/domain/day'
import { localTimeOf } from '@shared/domain/local-time'
import type { Preferences } from '@shared/domain/preferences'
import {
  occasion,
  type Reminder,
  type ReminderAnswer,
  type ReminderState,
  ringsAt,
  type Shown,
} from '@shared/domain/reminder'
import { usualHours } from '@shared/domain/reminder-hours'
import { app, powerMonitor } from 'electron'
import { notices } from './notices'
import { afterShowing, armed, dueIn, emptyQueue, nextIn, type Queue, queueShape, shownButUntold } from './queue'
import { zoneWatch } from './zone-watch'

/** A clock that is read often survives sleep and changes of the clock; a long timer does not. */
const checkEvery = 15_000

/** A look that comes so much (ms) later than the last one comes after a sleep. */
const slept = 90_000

/** More than this at once are shown as one. */
const atOnce = 3

/** What is told so much later (minutes) than it was due says when it was due. */
const late = 2

type RemindersHear = {
  shown(shown: Shown[]): void
  /** The owner clicked; without an id on a notice about several. */
  opened(followUpId?: string): void
  /** What came due meanwhile, until the owner has seen the list. */
  away(followUpIds: string[]): void
  /** Done or put off on the notification; stays in the queue until `answered`. */
  pressed(answers: ReminderAnswer[]): void
}

type Given = {
  /** The queue on disk. */
  path: string
  icon: string
  preferences(): Pick<Preferences, 'reminderHours' | 'hidesNames'>
  hear: RemindersHear
}

/**
 * Shows reminders when their time comes, from a queue on disk, so that a hidden or hanging window silences nothing. There
 * is one of it, whatever the number of windows. What is shown is noted after it: a crash between the two shows it twice,
 * and never loses it.
 */
export function startReminders({ path, icon, preferences, hear }: Given) {
  const file = jsonFile(path, queueShape, emptyQueue)
  let queue: Queue = file.read()
  if (queue.restoring) queue = { ...queue, restoring: 'over' }
  const { show, trouble } = notices(icon)
  const zone = zoneWatch()
  let checkedAt = 0

  const hours = () => preferences().reminderHours ?? usualHours
  function keep(changed: Partial<Queue>) {
    queue = { ...queue, ...changed }
    file.write(queue)
  }

  function answer(followUpId: string, what: ReminderAnswer['do']) {
    const pressed = { followUpId, do: what, at: Date.now() }
    keep({ answers: [...queue.answers, pressed] })
    hear.pressed([pressed])
  }

  function tell(reminder: Reminder, now: string) {
    const { followUpId, title, body } = reminder
    const time = ringsAt({ ...reminder, before: 0 }, hours().dayAt)
    const isLate = ringsAt(reminder, hours().dayAt) < localTimeOf(Date.now() - late * 60_000)
    const when = inWords(time, now)
    const about = time > now ? words.isDueAt(body, when) : isLate ? words.wasDue(body, when) : body
    const { hidesNames } = preferences()
    const isDate = customerOfDate(followUpId) !== undefined
    show({
      title: hidesNames ? words.somethingDue : title,
      body: hidesNames ? '' : about,
      hears: {
        clicked: () => hear.opened(followUpId),
        // A birthday is not done, and does not wait; what is not due yet rings again anyway.
        ...(!isDate && { done: () => answer(followUpId, 'done') }),
        ...(!isDate && time <= now && { later: () => answer(followUpId, 'later') }),
      },
    })
  }

  /** `isBack`: nobody could be told for a while. */
  function check(isBack = false) {
    zone.look()
    const at = Date.now()
    const wasAway = isBack || (checkedAt > 0 && at - checkedAt > slept)
    checkedAt = at
    const now = localTimeOf(at)
    const due = dueIn(queue, now, hours())
    if (due.over.length === 0) return
    const cameDue = due.show.filter((reminder) => ringsAt(reminder, hours().dayAt) < localTimeOf(at - late * 60_000))
    const promised = cameDue.filter(({ followUpId }) => customerOfDate(followUpId) === undefined)
    const isAway = wasAway && promised.length > 0
    if (due.show.length > atOnce || (due.show.length > 1 && (isAway || due.wereHeld))) {
      const title = isAway ? words.cameDueWhileAway(due.show.length) : words.severalDue(due.show.length)
      show({ title, body: words.severalDueBody, hears: { clicked: () => hear.opened() } })
    } else for (const reminder of due.show) tell(reminder, now)

    queue = afterShowing(queue, due.over, at)
    keep(isAway ? { away: [...new Set([...queue.away, ...promised.map(({ followUpId }) => followUpId)])] } : {})
    if (isAway) hear.away(queue.away)
    const shown = due.over.filter(({ followUpId }) => customerOfDate(followUpId) === undefined)
    if (shown.length > 0) hear.shown(shown.map(({ followUpId }) => ({ followUpId, at })))
  }

  /** What a restored backup brings that is past is missed: it stands in Today, and rings no more. What waited before does. */
  function missPast(waited: Set<string>) {
    const at = Date.now()
    const isPast = (reminder: Reminder) => ringsAt(reminder, hours().dayAt) <= localTimeOf(at)
    const past = queue.reminders.filter((reminder) => isPast(reminder) && !waited.has(occasion(reminder)))
    queue = afterShowing(queue, past, at)
  }

  // What came due while the app was closed is told at once, from the disk: the window may take its time.
  check(true)
  const ticking = setInterval(check, checkEvery)
  const look = () => check()
  powerMonitor.on('resume', look)
  powerMonitor.on('unlock-screen', look)

  return {
    arm(reminders: Reminder[]) {
      const waited = new Set(queue.reminders.map(occasion))
      queue = armed(queue, reminders)
      const still = new Set(reminders.map(({ followUpId }) => followUpId))
      if (queue.restoring) missPast(waited)
      keep({ restoring: queue.restoring === 'going-on' ? 'going-on' : undefined })
      const untold = shownButUntold(queue)
      if (untold.length > 0) hear.shown(untold)
      const waiting = queue.answers.filter(({ followUpId }) => still.has(followUpId))
      if (waiting.length > 0) hear.pressed(waiting)
      check()
    },
    /** A window has carried these out, or found nothing to do. */
    answered(followUpIds: string[]) {
      keep({ answers: queue.answers.filter(({ followUpId }) => !followUpIds.includes(followUpId)) })
    },
    away: () => queue.away,
    seen() {
      keep({ away: [] })
      hear.away([])
    },
    beginRestore: () => keep({ restoring: 'going-on' }),
    /** Nothing is brought back after all. */
    cancelRestore: () => keep({ restoring: undefined }),
    /** A backup that was only looked into was never begun. */
    endRestore() {
      if (queue.restoring) keep({ restoring: 'over' })
    },
    test: () => show({ title: words.testReminder, body: words.testReminderBody }),
    state(): ReminderState {
      const next = nextIn(queue, localTimeOf(Date.now()), hours())
      return {
        checkedAt,
        ...(next && { next }),
        ...(trouble() && { trouble: trouble() }),
      }
    },
    stop() {
      clearInterval(ticking)
      powerMonitor.off('resume', look)
      powerMonitor.off('unlock-screen', look)
    },
  }
}

/** The time, and the day too unless it is today's. */
function inWords(time: string, now: string): string {
  const isToday = dayOf(time) === dayOf(now)
  return new Intl.DateTimeFormat(app.getLocale(), {
    timeZone: 'UTC',
    ...(!isToday && { weekday: 'short', day: 'numeric', month: 'short' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(`${time}:00Z`))
}
