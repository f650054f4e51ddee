import type { Customer } from './customer'

/** Calls a number (RFC 3966): digits, and the sign of a country prefix. */
export const telephoneLink = (phone: string) => `tel:${phone.replace(/\(0\)/, '').replace(/(?!^\+)\D/g, '')}`

/** Writes to an address (RFC 6068). */
export const mailLink = (email: string) => `mailto:${encodeURIComponent(email.trim()).replace('%40', '@')}`

/** A page as people write it: `berg.example` is `https://berg.example`. */
export const webLink = (link: string) =>
  /^[a-z][a-z\d+.-]*:/i.test(link.trim()) ? link.trim() : `https://${link.trim()}`

/** What it was when this link was opened: a call to this customer, an email to them, or neither. */
export function reachedBy({ phones = [], emails = [] }: Pick<Customer, 'phones' | 'emails'>, link: string) {
  if (phones.some(({ value }) => telephoneLink(value) === link)) return 'call'
  if (emails.some(({ value }) => mailLink(value) === link)) return 'email'
}
