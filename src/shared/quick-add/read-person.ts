import { plain, type Token } from './tokens'
import { phrase } from './when'
import type { QuickWords } from './words'

/** A new customer as one line says it. */
export type NewPerson = {
  kind: 'person' | 'company'
  name: string
  company?: string
  emails: string[]
  phones: string[]
  tags: string[]
}

/** Fewer digits than this are no phone number. */
const fewestDigits = 7

/** `Max Braun max@braun.de 0170 1234567 at Braun GmbH #heating`: what is no part of the rest is the name. */
export function readPerson(tokens: readonly Token[], kind: NewPerson['kind'], words: QuickWords): NewPerson {
  const person: NewPerson = { kind, name: '', emails: [], phones: [], tags: [] }
  const name: string[] = []
  const company: string[] = []
  let isCompany = false
  for (let at = 0; at < tokens.length; ) {
    const { text, isText } = tokens[at]!
    const digits = isText ? 0 : phoneAt(tokens, at)
    const lead = isText || kind === 'company' || name.length === 0 ? 0 : phrase({ tokens }, at, words.worksAt)
    if (digits > 0)
      person.phones.push(
        tokens
          .slice(at, at + digits)
          .map((token) => token.text)
          .join(' '),
      )
    else if (!isText && /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(plain(text))) person.emails.push(text.replace(/[,;]+$/, ''))
    else if (!isText && /^#[\p{L}\p{N}]/u.test(text)) person.tags.push(text.slice(1))
    else if (lead > 0) isCompany = true
    else (isCompany ? company : name).push(text)
    at += digits || lead || 1
  }
  person.name = name.join(' ').replace(/[,;]+$/, '')
  return company.length > 0 ? { ...person, company: company.join(' ') } : person
}

/** How many words from `at` on are one phone number. */
function phoneAt(tokens: readonly Token[], at: number): number {
  let end = at
  while (end < tokens.length && !tokens[end]!.isText && /^[+\d()/.-]+$/.test(tokens[end]!.text)) end++
  const digits = tokens
    .slice(at, end)
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\D/g, '').length
  return digits >= fewestDigits ? end - at : 0
}
