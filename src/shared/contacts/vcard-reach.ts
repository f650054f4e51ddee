import type { Address, Reachable } from '@shared/domain/customer'
import { emailsOf, linksOf, onePreferred, phonesOf, type Ranked } from './reachables'
import { manyLines, oneLine } from './tidy-text'
import type { Card } from './vcard-cards'
import type { Property } from './vcard-lines'
import { every, labelOf, parameter, partsOf, rankOf, valueIn } from './vcard-values'

export const emailsIn = (card: Card) =>
  emailsOf(every(card, 'EMAIL').map((property) => reachable(card, property, /^mailto:/i)))

export const phonesIn = (card: Card) =>
  phonesOf(every(card, 'TEL').map((property) => reachable(card, property, /^tel:/i, spelledExtension)))

export function linksIn(card: Card): Reachable[] {
  const pages = every(card, 'URL').map((property) => reachable(card, property))
  const profiles = [...every(card, 'IMPP'), ...every(card, 'X-SOCIALPROFILE')].map((property) => {
    const { item, rank } = reachable(card, property)
    const service = parameter(property, 'X-SERVICE-TYPE') ?? parameter(property, 'SERVICE-TYPE')
    return { item: service ? { ...item, label: service } : item, rank }
  })
  const messengers = every(card, 'IMPP').length > 0 ? [] : messengersIn(card)
  return linksOf([...pages, ...profiles, ...messengers])
}

/** Addresses by their parts; the written-out LABEL only stands in when there are none. */
export function addressesIn(card: Card): Address[] {
  const inParts = every(card, 'ADR').map((property) => {
    const [box, extra, street, city, region, postalCode, country] = partsOf(card, property, ';')
    const more = [box, extra].map((part) => manyLines(part ?? '')).filter(Boolean)
    return address(card, property, {
      street: manyLines(street ?? ''),
      extra: more.join(', '),
      ...named({ city, region, postalCode, country }),
    })
  })
  const found = inParts.filter((one) => one !== undefined)
  if (found.length > 0) return onePreferred(found)
  const written = every(card, 'LABEL').map((property) => {
    const text = manyLines(valueIn(card, property)).replace(/[^\S\n]+/g, ' ')
    return address(card, property, { street: text })
  })
  return onePreferred(written.filter((one) => one !== undefined))
}

const services = ['X-AIM', 'X-GTALK', 'X-GOOGLE-TALK', 'X-ICQ', 'X-JABBER', 'X-MSN', 'X-QQ', 'X-SKYPE', 'X-YAHOO']

/** What came before IMPP: one property per service. */
const messengersIn = (card: Card) =>
  services.flatMap((name) =>
    every(card, name).map((property): Ranked<Reachable> => {
      const { item, rank } = reachable(card, property)
      return { item: { ...item, label: name.slice(2).toLowerCase() }, rank }
    }),
  )

function reachable(
  card: Card,
  property: Property,
  scheme?: RegExp,
  spelled = (text: string) => text,
): Ranked<Reachable> {
  const text = oneLine(valueIn(card, property))
  const value = scheme?.test(text) ? spelled(percentDecoded(text.replace(scheme, ''))) : text
  const label = labelOf(card, property)
  return { item: { value, ...(label ? { label } : {}) }, rank: rankOf(property) }
}

/** `+1-418-656-9254;ext=102` of a tel: address (RFC 3966) as people write it. */
const spelledExtension = (number: string) => number.replace(/;ext=([^;]*).*$/i, ' ext. $1').replace(/;.*$/, '')

function percentDecoded(text: string) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const named = (parts: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, oneLine(part ?? '')]))

function address(card: Card, property: Property, parts: Address): Ranked<Address> | undefined {
  const filled = Object.fromEntries(Object.entries(parts).filter(([, part]) => part)) as Address
  if (Object.keys(filled).length === 0) return undefined
  const label = labelOf(card, property)
  return { item: label ? { ...filled, label } : filled, rank: rankOf(property) }
}
