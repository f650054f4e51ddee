import { labelOfApple, labelOfTypes } from './labels'
import { limits } from './limits'
import { fromQuotedPrintable } from './quoted-printable'
import { oneLine } from './tidy-text'
import type { Card } from './vcard-cards'
import type { Property } from './vcard-lines'

/** The properties of one name; what is repeated in the card is repeated here. */
export const every = (card: Card, name: string): Property[] => card.properties.get(name) ?? []

/** The text of a property in one line, empty when the card has none. */
export const textOf = (card: Card, name: string): string =>
  every(card, name)
    .map((property) => oneLine(valueIn(card, property)))
    .find((text) => text !== '') ?? ''

/** The whole value as text: quoted-printable decoded, escapes undone. */
export const valueIn = (card: Card, property: Property): string => unescaped(decoded(card, property), card.version)

/** The parts of a value between `;` (N, ADR, ORG) or `,` (CATEGORIES, NICKNAME), escapes undone. */
export const partsOf = (card: Card, property: Property, separator: ';' | ','): string[] =>
  split(decoded(card, property), separator).map((part) => unescaped(part, card.version))

export function parameter(property: Property, name: string): string | undefined {
  return property.params.find((param) => param.name === name)?.value
}

/** The TYPE words, wherever they stand: `TYPE=a,b`, `TYPE=a;TYPE=b`, or bare as in 2.1. */
const typesOf = (property: Property): string[] =>
  property.params
    .filter(({ name, value }) => name === 'TYPE' || (name === '' && !isEncoding(value)))
    .flatMap(({ value }) => value.split(','))
    .map((type) => type.trim())

/** 1 for the preferred most; undefined when nothing is said. */
export function rankOf(property: Property): number | undefined {
  if (property.params.length === 0) return undefined
  const rank = Number(parameter(property, 'PREF'))
  if (rank >= 1) return rank
  return typesOf(property).some((type) => type.toLowerCase() === 'pref') ? 1 : undefined
}

/** The label that stands beside a property in its group, or what its types say. */
export function labelOf(card: Card, property: Property): string | undefined {
  const beside = property.group && every(card, 'X-ABLABEL').find(({ group }) => group === property.group)
  return (beside && labelOfApple(oneLine(valueIn(card, beside)))) || labelOfTypes(typesOf(property))
}

function decoded(card: Card, property: Property): string {
  const { value } = property
  const quoted = property.params.some((param) => /^quoted-printable$/i.test(param.value))
  const charset =
    parameter(property, 'CHARSET') ?? property.params.find((param) => /^utf-?8$/i.test(param.value))?.value
  const text = quoted ? fromQuotedPrintable(value, charset) : value
  if (text.length > limits.text) card.problems.add('valueTooLong')
  return text.length > limits.text ? '' : text
}

const isEncoding = (value: string) => /^(quoted-printable|base64|b|7bit|8bit)$/i.test(value)

/** 2.1 knows escapes before separators only; a backslash before a letter is part of a path there. */
const unescaped = (text: string, version: string) =>
  version === '2.1'
    ? text.replace(/\\([;,:])/g, '$1')
    : text.replace(/\\([\\;,:"nN])/g, (_, char) => (char === 'n' || char === 'N' ? '\n' : char))

function split(text: string, separator: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === separator) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  parts.push(text.slice(from))
  return parts
}
