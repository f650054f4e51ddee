import type { FollowUp } from './follow-up'
import type { Interaction, InteractionKind } from './interaction'
import { localTimeOf } from './local-time'

/** One line of a customer's history. `at` is the instant (ms) that it is sorted by. */
export type TimelineEntry =
  | { of: 'interaction'; id: string; at: number; interaction: Interaction; next?: FollowUp }
  | { of: 'promised' | 'kept'; id: string; at: number; followUp: FollowUp }

export type TimelineFilter = 'all' | 'followUps' | InteractionKind

/** Entries of one month, `2026-03`. */
export type TimelineMonth = { month: string; entries: TimelineEntry[] }

/**
 * All kinds of history as one, newest first. What was promised in an interaction stands with it; a repeating promise
 * that came back is no news.
 */
export function timelineOf(interactions: Interaction[], followUps: FollowUp[]): TimelineEntry[] {
  const doneAt = new Set(followUps.filter(({ doneAt }) => doneAt > 0).map((done) => `${done.doneAt} ${done.title}`))
  const fresh = followUps.filter((one) => !(one.repeats && doneAt.has(`${one.createdAt} ${one.title}`)))
  const inInteraction = new Map(
    fresh.flatMap((followUp) => (followUp.interactionId ? [[followUp.interactionId, followUp] as const] : [])),
  )
  const shown = new Set(interactions.map(({ id }) => id))

  const entries: TimelineEntry[] = [
    ...interactions.map((interaction) => {
      const next = inInteraction.get(interaction.id)
      return { of: 'interaction' as const, id: interaction.id, at: interaction.at, interaction, ...(next && { next }) }
    }),
    ...fresh
      .filter(({ interactionId }) => !(interactionId && shown.has(interactionId)))
      .map((followUp) => ({
        of: 'promised' as const,
        id: `${followUp.id} promised`,
        at: followUp.createdAt,
        followUp,
      })),
    ...followUps
      .filter(({ doneAt }) => doneAt > 0)
      .map((followUp) => ({ of: 'kept' as const, id: `${followUp.id} kept`, at: followUp.doneAt, followUp })),
  ]
  return entries.sort((one, other) => other.at - one.at || (one.id < other.id ? 1 : -1))
}

export const matching = (entries: TimelineEntry[], filter: TimelineFilter) =>
  filter === 'all' ? entries : entries.filter((entry) => filterOf(entry) === filter)

/** What the entries can be filtered by, in the order of `kinds`, follow-ups last. */
export function filtersFor(entries: TimelineEntry[], kinds: InteractionKind[]): TimelineFilter[] {
  const present = new Set(entries.map(filterOf))
  return [...kinds, 'followUps'].filter((filter) => present.has(filter))
}

/** Entries that follow each other, parted where the month of the owner's calendar changes. */
export function byMonth(entries: TimelineEntry[]): TimelineMonth[] {
  const months: TimelineMonth[] = []
  for (const entry of entries) {
    const month = localTimeOf(entry.at).slice(0, 7)
    const last = months.at(-1)
    if (last?.month === month) last.entries.push(entry)
    else months.push({ month, entries: [entry] })
  }
  return months
}

const filterOf = (entry: TimelineEntry): TimelineFilter =>
  entry.of === 'interaction' ? entry.interaction.kind : 'followUps'
