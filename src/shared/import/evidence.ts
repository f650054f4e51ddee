import type { Customer } from '@shared/domain/customer'
import type { Draft } from './draft'
import { type NameToCompare, namesAgree, nameToCompare } from './names-agree'
import { emailKey, keyOfWords, nameKey, numberDigits, numberKey, sameDigits, wordsIn } from './same-value'

/** By what somebody was recognised, the strongest first. */
export const evidences = ['externalId', 'email', 'phone', 'nameAndCompany', 'name'] as const
export type Evidence = (typeof evidences)[number]

/** What is compared of somebody, worked out once. */
export type Features = {
  draft: Draft
  name: NameToCompare
  nameKey: string
  companies: string[]
  externalIds: string[]
  emails: string[]
  /** Digits of the numbers that are long enough to belong to one person. */
  numbers: string[]
}

/** @param companies names of the companies that the person belongs to */
export function featuresOf(draft: Draft, companies: string[]): Features {
  const words = wordsIn(draft.name)
  return {
    draft,
    name: nameToCompare(draft, words),
    nameKey: keyOfWords(words),
    companies: draft.kind === 'company' ? [] : companies.map(nameKey),
    externalIds: [...(draft.externalIds ?? []), ...ownIdOf(draft)].map(({ source, id }) => `${source}\n${id}`),
    emails: (draft.emails ?? []).map(({ value }) => emailKey(value)).filter(Boolean),
    numbers: (draft.phones ?? []).map(({ value }) => numberDigits(value)).filter(numberKey),
  }
}

/** A card that we wrote ourselves has our number of the customer as its UID. */
const ownIdOf = (draft: Draft & Partial<Pick<Customer, 'id'>>) =>
  draft.id === undefined ? [] : [{ source: 'vcard', id: draft.id }]

/**
 * The strongest evidence that two are one; `sharing` when only their names speak against it; undefined without any. An id
 * alone is not enough: some programs give all people of a company its number.
 */
export function evidenceFor(one: Features, other: Features): Evidence | 'sharing' | undefined {
  const shared: (Evidence | false)[] = [
    shareOne(one.externalIds, other.externalIds) && 'externalId',
    shareOne(one.emails, other.emails) && 'email',
    shareOne(one.numbers, other.numbers, sameDigits) && 'phone',
  ]
  const evidence = shared.find((evidence) => evidence && allows(evidence, one, other)) || evidenceByName(one, other)
  return evidence ?? (shared[1] || shared[2] ? 'sharing' : undefined)
}

/** Whether the names of two let this evidence count. */
export function allows(evidence: Evidence, one: Features, other: Features): boolean {
  if (evidence === 'name' || evidence === 'nameAndCompany') return one.nameKey === other.nameKey
  return namesAgree(one.name, other.name, evidence === 'phone' ? 'phone' : 'email')
}

/** A common name alone is little: two who can be reached, and nowhere at the same place, are two. */
function evidenceByName(one: Features, other: Features): Evidence | undefined {
  if (one.nameKey === '' || one.nameKey !== other.nameKey || one.name.kind !== other.name.kind) return undefined
  if (shareOne(one.companies, other.companies)) return 'nameAndCompany'
  if (one.companies.length > 0 && other.companies.length > 0) return undefined
  return isReachable(one) && isReachable(other) ? undefined : 'name'
}

const isReachable = ({ emails, numbers }: Features) => emails.length + numbers.length > 0
const isSame = (one: string, other: string) => one === other
const shareOne = (some: string[], others: string[], same = isSame) =>
  some.some((one) => others.some((other) => same(one, other)))
