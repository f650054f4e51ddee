import type { RemarkCode } from './imported-person'
import { limits } from './limits'
import { contentLines, type Property, propertyOf } from './vcard-lines'

export type Card = {
  /** Counted from 1. */
  number: number
  version: string
  /** Properties by name, in the order of the file. */
  properties: Map<string, Property[]>
  /** What is wrong with the card itself; `cardTooLarge` means that its properties are not there. */
  problems: Set<RemarkCode>
}

/** The cards of a file one by one. What stands outside of any card but ends like one is a card too. */
export function* cardsOf(text: string): Generator<Card> {
  let cards = 0
  let card: Card | undefined
  let last: Property | undefined
  let size = 0
  let depth = 0

  for (const line of contentLines(text)) {
    const mark = /^\s*(BEGIN|END)\s*:\s*VCARD\s*$/i.exec(line)?.[1]?.toUpperCase()
    if (mark === 'BEGIN' && card && (depth > 0 || (last?.name === 'AGENT' && last.value === ''))) {
      card.problems.add('nestedCardLeftOut')
      depth++
    } else if (mark === 'END' && depth > 0) {
      depth--
    } else if (mark) {
      if (card && mark === 'BEGIN') card.problems.add('truncatedCard')
      if (card) yield card
      card = mark === 'BEGIN' ? newCard(++cards) : undefined
      last = undefined
      size = 0
    } else if (depth === 0) {
      const property = propertyOf(line)
      if (property?.name === 'BEGIN' || property?.name === 'END' || !(card || property)) continue
      card ??= newCard(++cards, 'damagedCard')
      size += line.length
      if (size > limits.cardCharacters) empty(card)
      else if (property) add(card, property)
      else if (last && mayBreak.has(last.name)) last.value += `\n${line}`
      if (property) last = property
    }
  }
  if (card) {
    card.problems.add('truncatedCard')
    yield card
  }
}

/** Texts of several lines, which some programs write without folding them. */
const mayBreak = new Set(['NOTE', 'LABEL', 'ADR'])

const newCard = (number: number, ...problems: RemarkCode[]): Card => ({
  number,
  version: '',
  properties: new Map(),
  problems: new Set(problems),
})

function empty(card: Card) {
  card.properties.clear()
  card.problems.add('cardTooLarge')
}

function add(card: Card, property: Property) {
  if (property.name === 'VERSION') card.version ||= property.value.trim()
  const before = card.properties.get(property.name)
  if (!before) card.properties.set(property.name, [property])
  else if (before.length < limits.values) before.push(property)
  else card.problems.add('tooManyValues')
}
