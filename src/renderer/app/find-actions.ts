import type { Action } from '@renderer/actions'
import { fold } from '@shared/directory/fold'

export type NamedAction = { action: Action; label: string; synonyms: string }

/** Actions whose words fit what was typed, the best first: the whole, the beginning, the beginning of words, a synonym. */
export function findActions(actions: NamedAction[], text: string): NamedAction[] {
  const wanted = fold(text).trim()
  if (wanted === '') return actions
  return actions
    .map((named) => ({ named, rank: rankOf(named, wanted) }))
    .filter(({ rank }) => rank < none)
    .sort((one, other) => one.rank - other.rank)
    .map(({ named }) => named)
}

const none = 9

function rankOf({ label, synonyms }: NamedAction, wanted: string): number {
  const words = fold(label)
  if (words === wanted) return 0
  if (words.startsWith(wanted)) return 1
  if (startsWords(words, wanted)) return 2
  if (startsWords(fold(synonyms), wanted)) return 3
  return none
}

/** Every part of what was typed begins a word. */
const startsWords = (text: string, wanted: string) =>
  wanted.split(/\s+/).every((part) => text.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(part)))
