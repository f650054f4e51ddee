import type { Customer, CustomerId } from '@shared/domain/customer'
import { namesAgree, nameToCompare } from '@shared/import/names-agree'
import { emailKey, keyOfWords, numberDigits, numberKey, sameDigits, wordsIn } from '@shared/import/same-value'
import { wholeName } from './short-names'

/** Why two may be one, the strongest first. */
const pairReasons = ['email', 'phone', 'name'] as const
export type PairReason = (typeof pairReasons)[number]

/** Two customers who may be one; the first is the one who was there first. */
export type Pair = { ids: [CustomerId, CustomerId]; because: PairReason }

/** What more customers share than this says nothing about two of them: a mailbox of a firm, a very common name. */
const mostSharing = 12

/**
 * Customers who may be one and the same: by an email address or a number that they share without their names speaking
 * against it, or by a name that is the same but for accents, order and short forms.
 * @param apart pairs that the owner has said to be two, as `pairKey` gives them
 */
export function possiblePairs(customers: readonly Customer[], apart: ReadonlySet<string>): Pair[] {
  const all = customers.map(known)
  const pairs = new Map<string, Pair>()
  for (const because of pairReasons) {
    for (const sharing of sharingSome(all, because)) {
      for (const [at, one] of sharing.entries()) {
        for (const other of sharing.slice(at + 1)) {
          const key = pairKey(one.id, other.id)
          if (pairs.has(key) || apart.has(key) || !mayBeOne(one, other, because)) continue
          const ids: Pair['ids'] = one.createdAt <= other.createdAt ? [one.id, other.id] : [other.id, one.id]
          pairs.set(key, { ids, because })
        }
      }
    }
  }
  return [...pairs.values()]
}

/** The same for two ids in either order. */
export const pairKey = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`)

type Known = ReturnType<typeof known>

function known(customer: Customer) {
  const { id, kind, name, createdAt, emails = [], phones = [] } = customer
  const words = wordsIn(name)
  return {
    ...{ id, kind, createdAt },
    name: nameToCompare(customer, words),
    nameKey: keyOfWords(words.map(wholeName)),
    emails: emails.map(({ value }) => emailKey(value)).filter(Boolean),
    numbers: phones.map(({ value }) => numberDigits(value)).filter(numberKey),
  }
}

function sharingSome(all: Known[], because: PairReason): Known[][] {
  const groups = new Map<string, Known[]>()
  for (const one of all) {
    for (const sign of new Set(signsOf(one, because))) {
      const sharing = groups.get(sign)
      if (sharing) sharing.push(one)
      else groups.set(sign, [one])
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1 && length <= mostSharing)
}

function signsOf({ emails, numbers, nameKey }: Known, because: PairReason): string[] {
  if (because === 'email') return emails
  return because === 'phone' ? numbers.map((number) => numberKey(number) ?? '') : [nameKey].filter(Boolean)
}

function mayBeOne(one: Known, other: Known, because: PairReason): boolean {
  if (one.kind !== other.kind) return false
  if (because === 'name') return true
  if (because === 'phone' && !one.numbers.some((number) => other.numbers.some((each) => sameDigits(number, each))))
    return false
  return one.nameKey === other.nameKey || namesAgree(one.name, other.name, because)
}
