import { fullName } from '@shared/contacts/full-name'
import type { Customer, CustomerId } from '@shared/domain/customer'
import type { Draft } from './draft'
import { filled, isSame } from './filled'
import { type Detail, details } from './outcome'
import { overwritten } from './overwritten'
import type { CompaniesNamed } from './ways'

/** One value as it is told; the label says what it is for, of a company the role, of a date the occasion. */
export type Told = { value: string; label?: string }

/** A detail in which two differ: what only the customer has, and what only the file has. */
export type Difference = { detail: Detail; ours: Told[]; theirs: Told[] }

export type Differences = {
  /** What the customer lacks. */
  fills: Difference[]
  /** Where both say something, and not the same. */
  differs: Difference[]
}

/** What a file says of a customer beyond what is known already, and against it. Order alone is no difference. */
export function differencesOf(
  row: Customer,
  theirs: Draft,
  companiesNamed: CompaniesNamed,
  nameOf: (id: CustomerId) => string | undefined,
): Differences {
  const full = filled(row, theirs, companiesNamed) ?? row
  const between = (before: Customer, after: Customer) =>
    details.flatMap((detail): Difference[] => {
      if (isSame(before[detail], after[detail])) return []
      const had = toldOf(before, detail, nameOf)
      const has = toldOf(after, detail, nameOf)
      const ours = without(had, has)
      const news = without(has, had)
      return ours.length + news.length > 0 ? [{ detail, ours, theirs: news }] : []
    })
  return { fills: between(row, full), differs: between(full, overwritten(full, theirs, companiesNamed) ?? full) }
}

function toldOf(row: Draft, detail: Detail, nameOf: (id: CustomerId) => string | undefined): Told[] {
  switch (detail) {
    case 'name':
    case 'nickname':
      return texts([row[detail]])
    case 'nameParts':
      return texts([row.nameParts && `${row.nameParts.prefix ?? ''} ${fullName(row.nameParts)}`.trim()])
    case 'notes':
      return texts(row.notes?.split('\n\n'))
    case 'tags':
      return texts(row.tags)
    case 'emails':
    case 'phones':
    case 'links':
      return (row[detail] ?? []).map(({ value, label }) => told(value, label))
    case 'addresses':
      return (row.addresses ?? []).map(({ label, preferred: _, ...parts }) => told(inLine(parts), label))
    case 'dates':
      return (row.dates ?? []).map(({ kind, label, date }) => told(date, label ?? kind))
    case 'companies':
      return (row.companies ?? []).map(({ companyId, name, role }) =>
        told((companyId ? nameOf(companyId) : name) ?? '', role),
      )
    case 'externalIds':
      return (row.externalIds ?? []).map(({ source, id }) => told(id, source))
  }
}

const told = (value: string, label?: string): Told => ({ value: short(value), ...(label && { label }) })
const texts = (values: (string | undefined)[] = []) =>
  values.filter((value) => value !== undefined).map((value) => told(value))
const inLine = ({ street, extra, postalCode, city, region, country }: Record<string, string | undefined>) =>
  [street, extra, [postalCode, city].filter(Boolean).join(' '), region, country].filter(Boolean).join(', ')

const without = (all: Told[], some: Told[]) => all.filter((one) => !some.some((other) => isSame(one, other)))

/** As much of a long text as is told. */
const most = 300
const short = (text: string) => (text.length > most ? `${text.slice(0, most)}…` : text)
