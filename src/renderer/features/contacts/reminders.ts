import { onChange, type Written } from '@renderer/database/changes'
import { atomically } from '@renderer/database/commit'
import { customersByIds } from '@renderer/database/customers'
import { followUpsByIds, followUpsDueBy } from '@renderer/database/follow-ups'
import { desktop } from '@renderer/desktop'
import { upcomingDates } from '@renderer/features/customers/directory'
import { today } from '@renderer/now'
import type { CustomerDate } from '@shared/directory/directory'
import type { CustomerId } from '@shared/domain/customer'
import { isAtRest } from '@shared/domain/customer-stage'
import { remindersOfDate, usualDatesBefore } from '@shared/domain/date-reminders'
import { addDays, dayOf } from '@shared/domain/day'
import { dueAt, type FollowUp, isOpen } from '@shared/domain/follow-up'
import { localTimeOf } from '@shared/domain/local-time'
import { asking, isNewsOf, type ReminderAnswer, remindersOf, ringsAt, type Shown } from '@shared/domain/reminder'
import { soonestFirst } from '@shared/domain/today'
import { hearAway } from './away'
import { wholeCalendar } from './calendar'
import { markDone, snoozeFollowUp } from './follow-up-acts'

/** So far ahead (days) the desktop knows what is due: it goes on reminding for so long without this window. */
const ahead = 40

/** How often (ms) it is looked whether the day has turned, and how many times of these the days ahead are read again. */
const lookEvery = 60_000
const readAgainAfter = 360

/** So many lines of today stand in the menu of the tray. */
const inTray = 10

/** So long (minutes) something that is put off on a notification rests. */
const later = 60

type Keeping = {
  /** What a notification says of a birthday or another date. */
  wordsOfDate(date: CustomerDate): string
  /** What the calendar file is called that is kept up to date. */
  calendarName: string
}

/**
 * Keeps the desktop's reminders equal to the follow-ups in the database, and carries out what was pressed on them. Returns
 * its end.
 */
export function keepReminders({ wordsOfDate, calendarName }: Keeping): () => void {
  let named = new Set<CustomerId>()
  let dated = new Set<CustomerId>()
  let isArming = false
  let isAgain = false
  let armedOn = ''
  let looks = 0
  let dates: CustomerDate[] = []

  /** One at a time; what changes meanwhile is read once more at the end. */
  async function arm() {
    isAgain = true
    if (isArming) return
    isArming = true
    try {
      while (isAgain) {
        isAgain = false
        armedOn = today()
        const [{ followUps, names, promisedTo }, preferences] = await Promise.all([asked(), desktop.preferences()])
        // Promises ring whether or not the directory can be asked.
        dates = await upcomingDates(armedOn, ahead).catch(() => dates)
        const { reminderHours, datesBefore = usualDatesBefore, hidesNames } = preferences
        dated = new Set(dates.map(({ customerId }) => customerId))
        named = promisedTo
        const nameOf = ({ customerId }: FollowUp) => names.get(customerId) ?? ''
        const reminders = followUps.flatMap((each) => remindersOf(each, nameOf(each), reminderHours?.dayAt))
        const ofDates = dates.flatMap((date) => remindersOfDate(date, datesBefore, wordsOfDate(date)))
        await desktop.armReminders([...reminders, ...ofDates])
        const due = followUps.filter((each) => dayOf(dueAt(each)) <= armedOn).sort(soonestFirst)
        const items = due.slice(0, inTray).map((each) => ({
          followUpId: each.id,
          title: [each.title, !hidesNames && nameOf(each)].filter(Boolean).join(' · '),
        }))
        await desktop.tellToday({ count: due.length, items })
        if ((await desktop.calendarFile()).path) {
          await desktop.tellCalendar(await wholeCalendar({ name: calendarName, wordsOfDate }))
        }
      }
    } finally {
      isArming = false
    }
  }

  async function concerns(written: Written) {
    const customers = written.get('customers')
    if (written.has('followUps') || customers === 'all') return true
    if (!customers) return false
    if (customers.some((id) => named.has(id as CustomerId) || dated.has(id as CustomerId))) return true
    // Somebody may have a date now who had none before.
    const now = await upcomingDates(today(), ahead).catch(() => dates)
    return now.length !== dates.length
  }
  function look() {
    if (++looks % readAgainAfter === 0 || armedOn !== today()) void arm()
  }

  // The first screen is read and drawn before.
  const first = requestIdleCallback(() => void arm(), { timeout: 5000 })
  const looking = setInterval(look, lookEvery)
  const ends = [
    onChange(async (written) => {
      if (await concerns(written)) await arm()
    }),
    desktop.on('reminderShown', ({ shown }) => void markReminded(shown)),
    desktop.on('reminderPressed', ({ answers }) => void carryOut(answers)),
    desktop.on('calendarWanted', () => void arm()),
    hearAway(),
    () => clearInterval(looking),
    () => cancelIdleCallback(first),
  ]
  return () => {
    for (const end of ends) end()
  }
}

/** What asks for attention in the days ahead, and whose it is; nobody is reminded of those who have left. */
async function asked() {
  const followUps = asking(await followUpsDueBy(addDays(today(), ahead)))
  const promisedTo = new Set(followUps.map(({ customerId }) => customerId))
  const customers = await customersByIds([...promisedTo])
  const names = new Map<CustomerId, string>()
  for (const customer of customers) if (customer && !isAtRest(customer.stage)) names.set(customer.id, customer.name)
  return { followUps: followUps.filter(({ customerId }) => names.has(customerId)), names, promisedTo }
}

/** Told twice it counts once; and a reminder shown before a follow-up was put off says nothing of what is due now. */
const markReminded = (shown: Shown[]) =>
  atomically(async (commit) => {
    const { reminderHours } = await desktop.preferences()
    const at = new Map(shown.map(({ followUpId, at }) => [followUpId, at]))
    const followUps = (await followUpsByIds([...at.keys()]))
      .filter((each) => isNewsOf(each, at.get(each.id)!, reminderHours?.dayAt))
      .map((each) => ({ ...each, remindedAt: at.get(each.id)! }))
    if (followUps.length > 0) await commit({ followUps }, { act: 'reminderShown', count: followUps.length })
  })

/** What was pressed on a notification; something that was done or put off meanwhile stays as it is. */
async function carryOut(answers: ReminderAnswer[]) {
  for (const { followUpId, do: what, at } of answers) {
    const [followUp] = await followUpsByIds([followUpId])
    const until = localTimeOf(at + later * 60_000)
    const isDue = followUp && isOpen(followUp) && dueAt(followUp) <= localTimeOf(Date.now())
    if (what === 'done' && followUp && (isDue || isAskedAhead(followUp, at))) await markDone(followUpId)
    if (isDue && what === 'later') await snoozeFollowUp({ id: followUpId, until })
    await desktop.remindersAnswered([followUpId])
  }
}

/** Whether a reminder ahead of the time of an open follow-up was there to be pressed at an instant (ms). */
function isAskedAhead(followUp: FollowUp, at: number): boolean {
  const { due, zone, snoozedUntil, remindBefore = [] } = followUp
  if (!isOpen(followUp) || snoozedUntil) return false
  return remindBefore.some((before) => ringsAt({ due, ...(zone && { zone }), before }) <= localTimeOf(at))
}
