import type { Customer } from '@shared/domain/customer'
import { addDays, addMonths, type Day, dayOf } from '@shared/domain/day'
import { completed, dueAt, type FollowUp, isOpen } from '@shared/domain/follow-up'
import type { Interaction } from '@shared/domain/interaction'
import { instantOf, localTimeOf } from '@shared/domain/local-time'
import { remindAt } from '@shared/domain/reminder'
import { sampleId } from './ids'
import type { Random } from './random'
import { atWork, openingHour, workedBefore } from './times'
import type { Trade } from './trades/trade'
import { worded } from './wording'

/** What a promise can be like; a book goes through them again and again, so that each comes up early. */
export const promiseKinds = [
  'overdue',
  'today',
  'today at a time',
  'soon',
  'theirs',
  'done today',
  'routine',
  'soon at a time',
  'later',
  'put off',
  'done',
  'routine done',
  'later',
  'theirs later',
  'done',
  'soon',
  'done',
  'routine',
  'later',
  'done',
] as const
export type PromiseKind = (typeof promiseKinds)[number]

/** Those that stand on Today. */
export const urgentKinds: PromiseKind[] = ['overdue', 'today', 'today at a time', 'theirs', 'done today']

type Setting = { trade: Trade; customer: Customer; interactions: Interaction[]; today: Day; now: number }

/** One promise of the kind; two when it repeats and was done. Whatever is due by now was already reminded of. */
export const promised = (random: Random, kind: PromiseKind, setting: Setting): FollowUp[] =>
  followUps(random, kind, setting).map((followUp) => reminded(followUp, setting.now))

/** The follow-up as reminders leave it behind: what is due by `now` (an instant, ms) was shown at its time. */
export function reminded(followUp: FollowUp, now: number): FollowUp {
  const at = instantOf(remindAt(dueAt(followUp)))
  return isOpen(followUp) && at <= now ? { ...followUp, remindedAt: at } : followUp
}

function followUps(random: Random, kind: PromiseKind, setting: Setting): FollowUp[] {
  const { trade, today, now } = setting
  const inDays = (from: number, to: number) => addDays(today, random.int(from, to))
  const ours = (due: string, some: Partial<FollowUp> = {}) => followUp(random, setting, { due, ...some })
  const theirs = (due: string) =>
    ours(due, { promisedBy: 'them', title: worded(random, random.pick(trade.promisesByThem)) })

  switch (kind) {
    case 'overdue':
      return [ours(inDays(-20, -1))]
    case 'today':
      return [ours(today)]
    case 'today at a time':
      return [ours(`${today}T${openingHour(random)}`)]
    case 'soon':
      return [ours(inDays(1, 14))]
    case 'soon at a time':
      return [ours(`${inDays(1, 14)}T${openingHour(random)}`)]
    case 'later':
      return [ours(inDays(15, 400))]
    case 'theirs':
      return [theirs(inDays(-5, 4))]
    case 'theirs later':
      return [theirs(inDays(5, 40))]
    case 'put off':
      return [ours(inDays(-9, -1), { snoozedUntil: `${inDays(1, 5)}T${openingHour(random)}` })]
    case 'routine':
      return [routine(random, setting)]
    case 'done today':
      return [ours(inDays(-3, 0), { doneAt: instantOf(today) + Math.floor((now - instantOf(today)) * random.next()) })]
    case 'done': {
      const doneAt = workedBefore(random, addDays(today, -1), now, 700)
      return [ours(dayOf(localTimeOf(doneAt)), { doneAt })]
    }
    case 'routine done': {
      const doneAt = atWork(random, inDays(-20, -1))
      const before = routine(random, { ...setting, today: addDays(today, -60) })
      return completed(before, doneAt, dayOf(localTimeOf(doneAt)), sampleId(random, doneAt))
    }
  }
}

/** A promise that comes back, due within a month or so. */
function routine(random: Random, setting: Setting): FollowUp {
  const { trade, today } = setting
  const { title, repeats } = random.pick(trade.routines)
  const due = repeats.wantedDay ? addMonths(today, 1, repeats.wantedDay) : addDays(today, random.int(1, 30))
  return followUp(random, setting, { title, due, repeats })
}

function followUp(
  random: Random,
  { trade, customer, interactions, today }: Setting,
  { due, doneAt = 0, ...some }: Partial<FollowUp> & { due: string },
): FollowUp {
  const before = [dayOf(due), today, ...(doneAt > 0 ? [dayOf(localTimeOf(doneAt))] : [])].sort()[0] as Day
  const createdAt = atWork(random, addDays(before, -random.int(1, 30)))
  const row: FollowUp = {
    id: sampleId(random, createdAt),
    customerId: customer.id,
    title: worded(random, random.pick(trade.promisesByUs)),
    promisedBy: 'us',
    due,
    doneAt,
    createdAt,
    ...some,
  }
  const last = interactions.findLast(({ at }) => at <= createdAt)
  return last && random.chance(0.5) ? { ...row, interactionId: last.id } : row
}
