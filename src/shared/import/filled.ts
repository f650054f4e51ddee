import type { NameParts } from '@shared/domain/customer'
import { namePartsOf } from '@shared/domain/name-parts'
import type { Draft } from './draft'
import { onePreferred, withTheirs } from './lists'
import { sameEmail, sameLink, sameName, sameNumber } from './same-value'
import { address, type CompaniesNamed, date, externalId, membership, reachable, tag } from './ways'

/**
 * The row with everything that it lacked and the other one knows; undefined when it lacks nothing. What it says already
 * stays as it is, so that filling a second time changes nothing.
 */
export function filled<Row extends Draft>(row: Row, theirs: Draft, companiesNamed?: CompaniesNamed): Row | undefined {
  const emails = onePreferred(withTheirs(row.emails, theirs.emails, reachable(sameEmail)))
  const phones = onePreferred(withTheirs(row.phones, theirs.phones, reachable(sameNumber)))
  const { name, nameParts } = isNameless({ ...row, emails, phones }) && !isNameless(theirs) ? theirs : row
  return changed(row, {
    name,
    nameParts: nameParts ?? (sameName(name, theirs.name) ? telling(theirs) : undefined),
    nickname: row.nickname ?? theirs.nickname,
    notes: row.notes ?? theirs.notes,
    emails,
    phones,
    links: onePreferred(withTheirs(row.links, theirs.links, reachable(sameLink))),
    addresses: onePreferred(withTheirs(row.addresses, theirs.addresses, address)),
    tags: withTheirs(row.tags, theirs.tags, tag),
    dates: withTheirs(row.dates, theirs.dates, date),
    companies: withTheirs(row.companies, theirs.companies, membership(companiesNamed)),
    externalIds: withTheirs(row.externalIds, theirs.externalIds, externalId),
  })
}

/** The parts of a name, where they say what the name itself does not. */
function telling({ name, nameParts }: Draft): NameParts | undefined {
  const plain = namePartsOf(name)
  const parts = Object.keys({ ...plain, ...nameParts }) as (keyof NameParts)[]
  return parts.some((part) => plain[part] !== nameParts?.[part]) ? nameParts : undefined
}

/** Somebody without a name goes by an email address or a phone number. */
export const isNameless = ({ name, emails = [], phones = [] }: Draft) =>
  [...emails, ...phones].some(({ value }) => value === name)

/** The row with these fields, undefined ones left away; undefined when that is the same as before. */
export function changed<Row extends Draft>(row: Row, fields: Partial<Draft>): Row | undefined {
  const differing = (Object.keys(fields) as (keyof Draft)[]).filter((field) => !isSame(row[field], fields[field]))
  if (differing.length === 0) return undefined
  const next = { ...row }
  for (const field of differing) {
    if (fields[field] === undefined) delete next[field]
    else Object.assign(next, { [field]: fields[field] })
  }
  return next
}

/** Rows hold plain data only, so that their text tells them apart. */
export const isSame = (one: unknown, other: unknown) => one === other || JSON.stringify(one) === JSON.stringify(other)
