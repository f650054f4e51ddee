import { fold } from '@shared/directory/fold'
import { beginsNearly } from '@shared/directory/typo'
import { wantedOf, wordPattern } from './words'

/** A piece of a text; `isFound` where it is a word that was looked for. */
export type SnippetPart = { text: string; isFound: boolean }

/** So many characters stand before the first word that was found, and in all. */
const before = 24
const shown = 110

/** One line of a text around what was looked for, in pieces. Of several texts the one with the most of it. */
export function snippetOf(texts: readonly (string | undefined)[], typed: string): SnippetPart[] {
  const wanted = wantedOf(typed)
  let best: Found | undefined
  for (const text of texts) {
    const found = text ? foundIn(text.replaceAll(/\s+/g, ' ').trim(), wanted) : undefined
    if (found && (!best || found.words > best.words)) best = found
  }
  return best ? partsOf(best) : []
}

type Found = { text: string; places: { from: number; to: number }[]; words: number }

function foundIn(text: string, wanted: string[][]): Found {
  const places: Found['places'] = []
  const words = new Set<number>()
  for (const match of text.matchAll(wordPattern())) {
    const word = fold(match[0])
    const which = wanted.findIndex((spellings) => spellings.some((one) => word.startsWith(one)))
    const near = which === -1 ? wanted.findIndex(([typed = '']) => beginsNearly(word, typed)) : which
    if (near === -1) continue
    words.add(near)
    // A word that only nearly is it stands for it where nothing else does.
    places.push({ from: match.index, to: match.index + match[0].length })
  }
  return { text, places, words: words.size }
}

function partsOf({ text, places }: Found): SnippetPart[] {
  const first = places[0]?.from ?? 0
  const from = first <= before || text.length <= shown ? 0 : startOfWord(text, first - before)
  const to = Math.min(text.length, from + shown)
  const parts: SnippetPart[] = []
  const add = (piece: string, isFound: boolean) => {
    if (piece) parts.push({ text: piece, isFound })
  }
  let at = from
  add(from > 0 ? '… ' : '', false)
  for (const place of places) {
    if (place.from < at || place.to > to) continue
    add(text.slice(at, place.from), false)
    add(text.slice(place.from, place.to), true)
    at = place.to
  }
  add(text.slice(at, to) + (to < text.length ? ' …' : ''), false)
  return parts
}

const startOfWord = (text: string, at: number) => text.indexOf(' ', at) + 1
