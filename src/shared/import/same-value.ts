import { fold } from '@shared/directory/fold'
import { phoneText } from '@shared/directory/phone-digits'
import type { Address, ImportantDate } from '@shared/domain/customer'

/** The words of a text as they are compared: "Mueller" and "Müller" are one. A text of signs alone is one word. */
export function wordsIn(text: string): string[] {
  const words = fold(text)
    .replace(/([aou])e/g, '$1')
    .match(/[\p{L}\p{N}]+/gu)
  return words ?? [text.trim()]
}

/** A name however its parts are ordered: "Berg, Anna" is "Anna Berg". */
export const keyOfWords = (words: string[]) => words.toSorted().join(' ')
export const nameKey = (name: string) => keyOfWords(wordsIn(name))

export const sameName = (one: string, other: string) => one === other || nameKey(one) === nameKey(other)

export const emailKey = (email: string) =>
  email
    .trim()
    .replace(/^mailto:/i, '')
    .normalize('NFKC')
    .toLowerCase()

/** The digits that tell a number apart, without `+`, `00` and the zero before an area code. */
export const numberDigits = (phone: string) => phoneText(phone).replace(/\D/g, '').replace(/^0+/, '')

/** Under which all ways to write one number are found; undefined for what is too short to belong to one person. */
export const numberKey = (digits: string) => (digits.length < ownDigits ? undefined : digits.slice(-ownDigits))

/** One number with and without its country prefix, which has three digits at most (ITU-T E.164). */
export function sameDigits(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short === long || (short.length >= ownDigits && long.length - short.length <= 3 && long.endsWith(short))
}

export const sameNumber = (one: string, other: string) =>
  one === other || (/\d/.test(one) && sameDigits(numberDigits(one), numberDigits(other)))

export const sameEmail = (one: string, other: string) => emailKey(one) === emailKey(other)

export const sameLink = (one: string, other: string) => linkKey(one) === linkKey(other)

/** No part contradicts, and at least one says the same: then one address may complete the other. */
export function agreeingAddress(one: Address, other: Address): boolean {
  const both = addressParts.filter((part) => one[part] && other[part])
  return both.length > 0 && both.every((part) => wordsIn(one[part] ?? '').join() === wordsIn(other[part] ?? '').join())
}

/** The same occasion: there is one birthday; others are told apart by label and day. */
export const sameOccasion = (one: ImportantDate, other: ImportantDate) =>
  one.kind === other.kind &&
  (one.kind === 'birthday' ||
    (fold(one.label ?? '') === fold(other.label ?? '') && one.date.slice(-5) === other.date.slice(-5)))

export const addressParts = ['street', 'extra', 'city', 'region', 'postalCode', 'country'] as const

/** Shorter ones are extensions, emergency and service numbers. */
const ownDigits = 7
const linkKey = (link: string) =>
  link
    .trim()
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/\/+$/, '')
    .toLowerCase()
