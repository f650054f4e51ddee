import type { Address, Customer, Reachable } from '@shared/domain/customer'
import { namePartsOfCustomer } from '@shared/domain/name-parts'
import { toldByTypes } from './labels'
import { datesToWrite } from './vcard-dates-writing'
import { escapedLink, escapedPart, escapedText, folded, type Line, type Version, written } from './vcard-writing'

/** Names of companies that are customers, by their id. */
type CompanyNames = Readonly<Record<string, string>>

/**
 * A customer as vCard 3.0 (RFC 2426), which most phones and address books read. What it lacks is written as Apple does and
 * others read: labels of one's own (X-ABLabel), companies (X-ABShowAs), further dates (X-ABDATE), and the year 1604 with
 * X-APPLE-OMIT-YEAR for a birthday without a year.
 */
export const vCard3 = (customer: Customer, companyNames: CompanyNames): string => vCard('3.0', customer, companyNames)

/** A customer as vCard 4.0 (RFC 6350), with the same additions where the standard has nothing. */
export const vCard4 = (customer: Customer, companyNames: CompanyNames): string => vCard('4.0', customer, companyNames)

function vCard(version: Version, customer: Customer, companyNames: CompanyNames): string {
  const lines: Line[] = [
    { name: 'VERSION', value: version },
    { name: 'PRODID', value: '-//Regulars//Regulars//EN' },
    { name: 'UID', value: uidOf(customer.id, version) },
    { name: 'REV', value: revisionOf(customer.updatedAt, version) },
    { name: 'FN', value: escapedText(customer.name, version) },
    ...kindOf(customer, version),
    ...textOf('NICKNAME', customer.nickname, version),
    ...membershipsOf(customer, companyNames, version),
    ...labelled('EMAIL', customer.emails, version),
    ...labelled('TEL', customer.phones, version),
    ...(customer.addresses ?? []).map(addressOf),
    ...labelled('URL', customer.links, version).map((line, at) => ({
      ...line,
      value: escapedLink(customer.links?.[at]?.value ?? ''),
    })),
    ...datesToWrite(customer.dates ?? [], version),
    ...(customer.tags?.length ? [{ name: 'CATEGORIES', value: customer.tags.map(escapedPart).join(',') }] : []),
    ...textOf('NOTE', customer.notes, version),
  ]
  const contents = lines.map((line, at) => written(line.label ? { group: `item${at}`, ...line } : line, version))
  return `${folded('BEGIN:VCARD')}${contents.join('')}${folded('END:VCARD')}`
}

/** RFC 6350 wants a URI; a UUID is one with its prefix. */
const uidOf = (id: string, version: Version) =>
  version === '4.0' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)
    ? `urn:uuid:${id}`
    : escapedText(id, version)

function revisionOf(updatedAt: number, version: Version) {
  const instant = new Date(updatedAt).toISOString().replace(/\.\d+/, '')
  return version === '4.0' ? instant.replace(/[-:]/g, '') : instant
}

/** 3.0 asks for N of everybody; a company has none, but then its name stands as its organization. */
function kindOf(customer: Customer, version: Version): Line[] {
  if (customer.kind === 'company') {
    const showAs: Line[] =
      version === '4.0'
        ? [{ name: 'KIND', value: 'org' }]
        : [
            { name: 'N', value: ';;;;' },
            { name: 'X-ABShowAs', value: 'COMPANY' },
          ]
    return [...showAs, { name: 'ORG', value: escapedPart(customer.name) }]
  }
  const { family, given, additional, prefix, suffix } = namePartsOfCustomer(customer)
  return [{ name: 'N', value: structured([family, given, additional, prefix, suffix]) }]
}

/** Company and role of the same membership share a group, so that the second role is not taken for one in the first. */
function membershipsOf({ kind, companies = [] }: Customer, companyNames: CompanyNames, version: Version): Line[] {
  if (kind === 'company') return []
  const named = companies.flatMap(({ companyId, name, role }) => {
    const company = companyId === undefined ? name : companyNames[companyId]
    return company ? [{ company, role }] : []
  })
  return named.flatMap(({ company, role }, at) => {
    const group = named.length > 1 ? { group: `org${at + 1}` } : {}
    const lines = [{ name: 'ORG', value: escapedPart(company) }, ...textOf('TITLE', role, version)]
    return lines.map((line) => ({ ...line, ...group }))
  })
}

const labelled = (name: string, list: Reachable[] = [], version: Version): Line[] =>
  list.map(({ value, label, preferred }) => ({
    name,
    value: escapedText(value, version),
    preferred,
    ...toldBy(name, label, name === 'EMAIL' && version === '3.0' ? ['internet'] : []),
  }))

const addressOf = ({ street, extra, city, region, postalCode, country, label, preferred }: Address): Line => ({
  name: 'ADR',
  value: structured(['', extra, street, city, region, postalCode, country]),
  preferred,
  ...toldBy('ADR', label),
})

/** A label by the types that the standards know for the property, or as one of its own. */
function toldBy(name: string, label?: string, types: string[] = []): Pick<Line, 'types' | 'label'> {
  const known = label && toldByTypes(label, name === 'TEL')
  return known ? { types: [...types, ...known] } : { types, label }
}

const textOf = (name: string, text: string | undefined, version: Version): Line[] =>
  text ? [{ name, value: escapedText(text, version) }] : []

const structured = (parts: (string | undefined)[]) => parts.map((part) => escapedPart(part ?? '')).join(';')
