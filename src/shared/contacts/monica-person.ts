import type { Address, ImportantDate } from '@shared/domain/customer'
import { contactDate } from './contact-date'
import { fullName } from './full-name'
import type { ImportedPerson, RemarkCode } from './imported-person'
import { limits } from './limits'
import { type Item, itemOf, itemsOfType, linesIn, propertiesOf, textIn } from './monica-values'
import { emailsOf, linksOf, phonesOf, type Ranked } from './reachables'
import { oneLine } from './tidy-text'

export type FieldType = { name: string; kind: 'email' | 'phone' | 'link' }
type Tell = (code: RemarkCode, detail?: string) => void

/** Somebody of an account; undefined, and told, when it is nobody to be reached or known only through another one. */
export function monicaPerson(
  contact: Item,
  types: Map<string, FieldType>,
  remark: Tell,
): Omit<ImportedPerson, 'origin'> | undefined {
  const own = propertiesOf(contact)
  const parts = {
    given: textIn(own, 'first_name'),
    additional: textIn(own, 'middle_name'),
    family: textIn(own, 'last_name'),
  }
  const nameParts = Object.fromEntries(Object.entries(parts).filter(([, part]) => part))
  const nickname = textIn(own, 'nickname')
  const company = textIn(own, 'company')
  const job = textIn(own, 'job')
  const [emails, phones, links] = (['email', 'phone', 'link'] as const).map((kind) => fields(contact, types, kind))
  const reach = { emails: emailsOf(emails ?? []), phones: phonesOf(phones ?? []), links: linksOf(links ?? []) }
  const saidName = fullName(nameParts) || nickname
  const name = saidName || reach.emails[0]?.value || reach.phones[0]?.value
  if (own.is_partial === true && name) remark('partialLeftOut', name)
  else if (!name) remark('nothingUsable')
  if (!name || own.is_partial === true) return undefined
  if (!saidName) remark('noName', name)

  const birth = itemOf(own.birthdate)
  const texts = [
    linesIn(own, 'description'),
    ...itemsOfType(contact, 'note').map((note) => linesIn(propertiesOf(note), 'body')),
  ]
  const notes = texts.filter(Boolean).join('\n\n').slice(0, limits.text)
  const uuid = textIn(contact, 'uuid')
  const unmapped = [
    { column: 'Job', value: company ? '' : job },
    { column: 'Born about', value: birth.is_age_based === true ? textIn(birth, 'date').slice(0, 4) : '' },
    { column: 'First met', value: dayIn(itemOf(own.first_met_date)) },
    { column: 'Food preferences', value: linesIn(own, 'food_preferences') },
    { column: 'Died', value: own.is_dead === true ? dayIn(itemOf(own.deceased_date)) || 'yes' : '' },
  ].filter(({ value }) => value)
  return {
    kind: 'person',
    name,
    ...(Object.keys(nameParts).length > 0 ? { nameParts } : {}),
    ...(nickname && nickname !== name ? { nickname } : {}),
    companies: company ? [{ name: company, ...(job ? { role: job } : {}) }] : [],
    ...reach,
    addresses: addresses(contact),
    tags: tags(own.tags),
    dates: birthday(birth, remark),
    ...(notes ? { notes } : {}),
    ...(uuid ? { externalId: { source: 'monica', id: uuid } } : {}),
    ...(unmapped.length > 0 ? { unmapped } : {}),
  }
}

const fields = (contact: Item, types: Map<string, FieldType>, kind: FieldType['kind']) =>
  itemsOfType(contact, 'contact_field').flatMap((field): Ranked<{ value: string; label?: string }>[] => {
    const value = textIn(propertiesOf(field), 'data')
    const type = types.get(textIn(propertiesOf(field), 'type'))
    const is = type?.kind ?? (value.includes('@') ? 'email' : 'link')
    if (value === '' || is !== kind) return []
    return [{ item: { value, ...(kind === 'link' && type?.name ? { label: type.name } : {}) } }]
  })

const addresses = (contact: Item): Address[] =>
  itemsOfType(contact, 'address')
    .slice(0, limits.values)
    .flatMap((one) => {
      const said = propertiesOf(one)
      const parts = { street: linesIn(said, 'street'), city: textIn(said, 'city'), region: textIn(said, 'province') }
      const more = { postalCode: textIn(said, 'postal_code'), country: textIn(said, 'country') }
      const filled = Object.fromEntries(Object.entries({ ...parts, ...more }).filter(([, part]) => part))
      const label = textIn(said, 'name')
      return Object.keys(filled).length === 0 ? [] : [{ ...filled, ...(label ? { label } : {}) }]
    })

const tags = (said: unknown): string[] =>
  Array.isArray(said)
    ? [...new Set(said.flatMap((tag) => (typeof tag === 'string' && tag.length < 1000 ? oneLine(tag) : [])))]
        .filter(Boolean)
        .slice(0, limits.values)
    : []

/** A date that was worked out from an age is a guess, and no birthday. */
function birthday(said: Item, remark: Tell): ImportantDate[] {
  if (said.is_age_based === true || textIn(said, 'date') === '') return []
  const day = dayIn(said)
  if (!day) remark('badDate', textIn(said, 'date').slice(0, 60))
  return day ? [{ kind: 'birthday', date: said.is_year_unknown === true ? `-${day.slice(-6)}` : day }] : []
}

const dayIn = (said: Item) => contactDate(textIn(said, 'date').slice(0, 10)) || ''
