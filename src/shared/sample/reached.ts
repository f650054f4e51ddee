import type { Address, Customer, Reachable } from '@shared/domain/customer'
import type { Culture } from './cultures/culture'
import type { Random } from './random'
import { slug, withDigits, withNumbers, worded } from './wording'

type Reached = Pick<Customer, 'emails' | 'phones' | 'addresses' | 'links'>

/** How to reach somebody: usually a number and an address, sometimes many of them, sometimes nothing. */
export function reached(random: Random, culture: Culture, latin: string, company: boolean): Reached {
  if (random.chance(0.03)) return {}
  const ways: Reached = {}
  const emails = several(random, company ? [0.06, 0.7] : [0.18, 0.72], (index) => email(random, latin, company, index))
  const phones = several(random, [0.12, 0.6], (index) => phone(random, culture, company, index))
  const addresses = several(random, company ? [0.1, 0.8] : [0.45, 0.5], (index) => address(random, culture, index))
  if (emails.length > 0) ways.emails = emails
  if (phones.length > 0) ways.phones = phones
  if (addresses.length > 0) ways.addresses = addresses
  if (random.chance(company ? 0.6 : 0.12)) ways.links = [link(random, latin, company)]
  return ways
}

/** None with the first share, one with the second, else up to four. The first of several is often preferred. */
function several<Way extends { preferred?: boolean }>(
  random: Random,
  [none, one]: [number, number],
  make: (index: number) => Way,
): Way[] {
  const chance = random.next()
  if (chance < none) return []
  if (chance < none + one) return [make(0)]
  const ways = Array.from({ length: random.int(2, 4) }, (_, index) => make(index))
  return random.chance(0.6) ? ways.map((way, index) => (index === 0 ? { ...way, preferred: true } : way)) : ways
}

function email(random: Random, latin: string, company: boolean, index: number): Reachable {
  const ours = slug(latin).slice(0, 40)
  const domain = random.pick(['example.org', 'example.com', 'example.net', `${ours}.example`])
  const local = company
    ? random.pick(['info', 'office', 'hello', `${ours}+orders`])
    : random.pick([latin, ours.replaceAll('-', ''), `${ours}${random.int(2, 99)}`, `${latin.charAt(0)}.${ours}`])
  const value = `${local.slice(0, 60)}@${domain}`
  return labelled(random, random.chance(0.04) ? value.toUpperCase() : value, index, ['home', 'work', 'invoices'])
}

function phone(random: Random, culture: Culture, company: boolean, index: number): Reachable {
  const mobile = random.chance(company ? 0.3 : 0.7)
  const value = withDigits(random, worded(random, random.pick(mobile ? culture.mobiles : culture.landlines)))
  return labelled(random, value, index, mobile ? ['mobile'] : ['home', 'work', 'fax', 'Mum'])
}

function address(random: Random, culture: Culture, index: number): Address {
  const street = withNumbers(random, random.pick(culture.streets))
  const place = random.pick(culture.places)
  const whole: Address = { street, ...place, country: culture.country }
  if (index > 0) whole.label = random.pick(['home', 'work', 'invoices', 'summer house'])
  if (random.chance(0.1)) whole.extra = random.pick(['2nd floor', 'c/o Reception', 'back yard, ring twice'])
  if (random.chance(0.4)) delete whole.country
  return random.chance(0.06) ? { city: place.city } : whole
}

function link(random: Random, latin: string, company: boolean): Reachable {
  const ours = slug(latin)
  if (company) return { value: `https://www.${ours.slice(0, 60)}.example/`, label: 'website' }
  return random.chance(0.5)
    ? { value: `https://social.example/@${ours}`, label: 'social' }
    : { value: `https://${ours}.example.org/` }
}

function labelled(random: Random, value: string, index: number, labels: string[]): Reachable {
  return index > 0 || random.chance(0.5) ? { value, label: random.pick(labels) } : { value }
}
