import { type Entry, initialsMark } from './entry'
import type { Needle, Needles } from './needles'

/** Where a needle was found, best place first. */
const places = {
  nameWord: 0,
  nameStart: 1,
  companyWord: 2,
  companyStart: 3,
  otherStart: 4,
  nameMiddle: 5,
  otherMiddle: 6,
  nowhere: 7,
}

/** No entry ranks worse than this for so many needles; entries that do not match have rank -1. */
export const ranksFor = ({ all }: Needles) => all.length * places.nowhere + 1

/** How well an entry matches: 0 is the very name, higher is worse, -1 is no match. Every needle must be found. */
export function rankOf(entry: Entry, { all, whole }: Needles): number {
  let sum = 0
  for (const needle of all) {
    const place = placeOf(entry, needle)
    if (place === places.nowhere) return -1
    sum += place
  }
  const isName = sum === 0 && entry.text.startsWith(whole) && entry.text[whole.length] === '\n'
  return isName ? 0 : sum + 1
}

function placeOf(entry: Entry, { anyOf, orWords }: Needle): number {
  let best = places.nowhere
  for (const text of anyOf) best = Math.min(best, placeOfText(entry, text))
  if (orWords.length === 0 || (orWords.length === 1 && orWords[0] === anyOf[0])) return best

  let worst = 0
  for (const word of orWords) worst = Math.max(worst, placeOfText(entry, word))
  return Math.min(best, worst)
}

/** Better fields stand first in the text: what is found later cannot be better than the beginning of a word before. */
function placeOfText({ text, namesEnd, companiesEnd }: Entry, needle: string): number {
  let best = places.nowhere
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
    if (at >= namesEnd && best <= places.nameStart) break
    if (at >= companiesEnd && best <= places.otherStart) break
    best = Math.min(best, placeAt(text, at, needle.length, at < namesEnd, at < companiesEnd))
    if (best === places.nameWord) break
  }
  return best
}

function placeAt(text: string, at: number, length: number, inNames: boolean, inCompanies: boolean): number {
  const before = text.charCodeAt(at - 1)
  const starts = at === 0 || isBetweenWords(before)
  if (!starts) return inNames ? places.nameMiddle : places.otherMiddle

  const ends = isBetweenWords(text.charCodeAt(at + length))
  if (before === initialsMark.charCodeAt(0)) return ends ? places.nameStart : places.otherStart
  if (inNames) return ends ? places.nameWord : places.nameStart
  if (inCompanies) return ends ? places.companyWord : places.companyStart
  return places.otherStart
}

/** Everything in ASCII that is no letter and no digit; texts are folded, so there are no capitals. */
const isBetweenWords = (code: number) =>
  code < 0x30 || (code > 0x39 && code < 0x61) || (code > 0x7a && code < 0x80) || Number.isNaN(code)
