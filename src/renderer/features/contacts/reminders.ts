import { onChange, type Written } from '@renderer/database/changes'
import { atomically } from '@renderer/database/commit'
import { customersByIds } from '@renderer/database/customers'
import { followUpById, followUpsDueBy } from '@renderer/database/follow-ups'
import { desktop } from '@renderer/desktop'
import { today } from '@renderer/now'
import type { CustomerId } from '@shared/domain/customer'
import { addDays } from '@shared/domain/day'
import { dueAt, type FollowUp, isOpen } from '@shared/domain/follow-up'
import { localTimeOf } from '@shared/domain/local-time'
import { awaitingReminder, remindAt, reminderOf } from '@shared/domain/reminder'

/** So far ahead (days) the desktop knows what is due: it goes on reminding for so long without this window. */
const ahead = 40

/** How often (ms) the days ahead are looked at again when nothing else changes. */
const lookAgainEvery = 6 * 60 * 60 * 1000

/**
 * Keeps the desktop's reminders equal to the follow-ups in the database. `open` is called when the owner clicked one, without an id when it stood for several.
 * Returns its end.
 */
export function keepReminders(open: (followUpId: string | undefined) => void): () => void {
  let named = new Set<CustomerId>()
  let isArming = false
  let isAgain = false

  /** One at a time; what changes meanwhile is read once more at the end. */
  async function arm() {
    isAgain = true
    if (isArming) return
    isArming = true
    try {
      while (isAgain) {
        isAgain = false
        const { followUps, names } = await toRemindOf()
        named = new Set(followUps.map(({ customerId }) => customerId))
        await desktop.armReminders(
          followUps.map((followUp) => reminderOf(followUp, names.get(followUp.customerId) ?? '')),
        )
      }
    } finally {
      isArming = false
    }
  }

  const concerns = (written: Written) => {
    const customers = written.get('customers')
    return written.has('followUps') || customers === 'all' || customers?.some((id) => named.has(id as CustomerId))
  }

  // The first screen is read and drawn before.
  const first = requestIdleCallback(() => void arm(), { timeout: 5000 })
  const lookAgain = setInterval(() => void arm(), lookAgainEvery)
  const ends = [
    onChange((written) => concerns(written) && void arm()),
    desktop.on('reminderShown', ({ followUpId, at }) => void markReminded(followUpId, at)),
    desktop.on('reminderOpened', ({ followUpId }) => open(followUpId)),
    () => clearInterval(lookAgain),
    () => cancelIdleCallback(first),
  ]
  return () => {
    for (const end of ends) end()
  }
}

/** Open follow-ups of the days ahead that were not reminded of yet; nobody is reminded of those who have left. */
async function toRemindOf() {
  const awaiting = awaitingReminder(await followUpsDueBy(addDays(today(), ahead)))
  const customers = await customersByIds([...new Set(awaiting.map(({ customerId }) => customerId))])
  const names = new Map<CustomerId, string>()
  for (const customer of customers) if (customer && customer.stage !== 'departed') names.set(customer.id, customer.name)
  return { followUps: awaiting.filter(({ customerId }) => names.has(customerId)), names }
}

const markReminded = (followUpId: string, at: number) =>
  atomically(async (commit) => {
    const followUp = await followUpById(followUpId)
    if (followUp && isStillTheOne(followUp, at))
      await commit({ followUps: [{ ...followUp, remindedAt: at }] }, { act: 'reminderShown', name: followUp.title })
  })

/** Told twice it counts once; and a reminder shown before a follow-up was put off says nothing of what is due now. */
const isStillTheOne = (followUp: FollowUp, at: number) =>
  isOpen(followUp) && followUp.remindedAt === undefined && remindAt(dueAt(followUp)) <= localTimeOf(at)
