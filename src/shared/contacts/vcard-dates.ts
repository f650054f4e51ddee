import { type DateKind, dateKinds, type ImportantDate } from '@shared/domain/customer'
import { contactDate } from './contact-date'
import { oneLine } from './tidy-text'
import type { Card } from './vcard-cards'
import type { Property } from './vcard-lines'
import { every, labelOf, parameter, valueIn } from './vcard-values'

const anniversaries = ['ANNIVERSARY', 'X-ANNIVERSARY', 'X-EVOLUTION-ANNIVERSARY', 'X-MS-ANNIVERSARY']
const wabAnniversaries = ['X-WAB-WEDDING_ANNIVERSARY', 'X-OUTLOOK-WEDDING-ANNIVERSARY']

/** Birthday, anniversary and other dates, each once; `bad` is told the text of what is no date. */
export function datesIn(card: Card, bad: (text: string) => void): ImportantDate[] {
  const birthday = first(card, every(card, 'BDAY'), 'birthday', bad)
  const anniversary = first(
    card,
    [...anniversaries, ...wabAnniversaries].flatMap((name) => every(card, name)),
    'anniversary',
    bad,
  )
  const others = every(card, 'X-ABDATE').map((property) => dateFrom(card, property, kindOf(card, property)))
  const unlabelled = anniversary && others.some((one) => one?.kind === 'anniversary' && one.date === anniversary.date)
  return [birthday, unlabelled ? undefined : anniversary, ...others].filter((one) => one !== undefined)
}

/** A card may say the same date several times, in several spellings: the first that can be read counts. */
function first(card: Card, properties: Property[], kind: DateKind, bad: (text: string) => void) {
  const read = properties.map((property) => dateFrom(card, property, kind)).find((date) => date !== undefined)
  const written = properties.map((property) => oneLine(valueIn(card, property)))
  const unreadable = written.find((text) => contactDate(text) === undefined)
  if (!read && unreadable) bad(unreadable)
  return read && { kind: read.kind, date: read.date }
}

function dateFrom(card: Card, property: Property, kind: DateKind): ImportantDate | undefined {
  const date = contactDate(oneLine(valueIn(card, property)))
  if (!date) return undefined
  const omitted = parameter(property, 'X-APPLE-OMIT-YEAR')
  const label = labelOf(card, property)
  return {
    kind,
    ...(label && label !== kind ? { label } : {}),
    date: omitted && date.startsWith(`${omitted}-`) ? `-${date.slice(4)}` : date,
  }
}

function kindOf(card: Card, property: Property): DateKind {
  const said = parameter(property, 'X-KIND') ?? labelOf(card, property)
  return dateKinds.find((kind) => kind === said) ?? 'other'
}
