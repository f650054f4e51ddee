import type { Address, CustomerKind, DateKind, FactKind, GoalState, NameParts, Stage } from '@shared/domain/customer'
import { isDay } from '@shared/domain/day'
import type { OwnFieldKind } from '@shared/domain/own-fields'
import type { OwnValue } from '@shared/domain/own-values'
import type { Profile } from './documents'
import { personalData } from './personal-data'
import { type Cell, type ColumnOf, type Table, tableOf } from './table'
import { partialDateInWords } from './time-words'

/** One thing we know about the customer. */
type Detail = { what: string; value: Cell; label?: string; preferred?: boolean; noted?: string }

const columns: ColumnOf<Detail>[] = [
  {
    header: 'What',
    explains: 'What it is: a name, an email address, a birthday',
    cell: ({ what }) => what,
    placing: 'column',
    width: 26,
  },
  { header: 'Value', explains: 'What we know', cell: ({ value }) => value, placing: 'column', width: 50 },
  {
    header: 'Label',
    explains: 'What it is for, or your role in a company',
    cell: ({ label }) => label,
    placing: 'under',
    width: 20,
  },
  {
    header: 'Preferred',
    explains: 'Whether it is the one to use first',
    cell: ({ preferred }) => preferred,
    placing: 'under with header',
    width: 10,
  },
  {
    header: 'Noted on',
    explains: 'The day on which we learnt it',
    cell: ({ noted }) => noted && { time: noted },
    placing: 'under with header',
    width: 12,
  },
]

/** A row for each thing we know: a field that holds one value is one row, one that holds several a row for each. */
export const profileTable = (profile: Profile): Table => tableOf('profile', 'Who you are', columns, detailsOf(profile))

const words = personalData.customers
const kindWords: Record<CustomerKind, string> = { person: 'Person', company: 'Company' }
const stageWords: Record<Stage, string> = {
  prospect: 'Prospect',
  active: 'Active',
  departing: 'Departing',
  departed: 'Departed',
  died: 'Died',
}
const nameWords: Record<keyof NameParts, string> = {
  prefix: 'Title',
  given: 'Given name',
  additional: 'Middle name',
  family: 'Family name',
  suffix: 'After the name',
}
const dateWords: Record<DateKind, string> = {
  birthday: 'Birthday',
  anniversary: 'Anniversary',
  customerSince: 'Customer since',
  other: 'Date',
}
const factWords: Record<FactKind, string> = {
  need: 'About you: a need',
  worry: 'About you: a worry',
  like: 'About you: a liking',
  family: 'About you: family',
  history: 'About you: history',
  plan: 'About you: a plan',
}

const goalWords: Record<GoalState, string> = { open: 'Goal', reached: 'Goal, reached', dropped: 'Goal, given up' }

function detailsOf(profile: Profile): Detail[] {
  const { nameParts = {}, lastContactAt, binnedAt } = profile
  return [
    { what: words.name.words, value: profile.name },
    ...(Object.keys(nameWords) as (keyof NameParts)[]).flatMap((part) => detail(nameWords[part], nameParts[part])),
    ...detail(words.nickname.words, profile.nickname),
    { what: words.kind.words, value: kindWords[profile.kind] },
    ...profile.companies.map(({ name, role }) => ({ what: words.companies.words, value: name, label: role })),
    ...profile.emails.map((email) => ({ what: words.emails.words, ...email })),
    ...profile.phones.map((phone) => ({ what: words.phones.words, ...phone })),
    ...profile.addresses.map((address) => ({
      what: words.addresses.words,
      value: addressLine(address),
      label: address.label,
      preferred: address.preferred,
    })),
    ...profile.links.map((link) => ({ what: words.links.words, ...link })),
    ...profile.dates.map(({ kind, label, date }) => ({ what: dateWords[kind], value: dateCell(date), label })),
    ...profile.facts.map(({ kind, text, learntOn }) => ({ what: factWords[kind], value: text, noted: learntOn })),
    ...profile.goals.map(({ text, state, nextStep, reviewOn }) => ({
      what: goalWords[state],
      value: text,
      label: [nextStep && `Next step: ${nextStep}`, reviewOn && `Looked at again on ${reviewOn}`]
        .filter(Boolean)
        .join('; '),
    })),
    ...profile.own.map(({ name, kind, value }) => ({ what: name, value: ownCell(kind, value) })),
    ...profile.tags.map((tag) => ({ what: words.tags.words, value: tag })),
    ...profile.attachments.map((path) => ({ what: words.attachments.words, value: path })),
    { what: words.stage.words, value: stageWords[profile.stage] },
    ...profile.externalIds.map(({ source, id }) => ({ what: words.externalIds.words, value: id, label: source })),
    ...detail(words.lastContactAt.words, lastContactAt && { time: lastContactAt }),
    { what: words.createdAt.words, value: { time: profile.createdAt } },
    { what: words.updatedAt.words, value: { time: profile.updatedAt } },
    ...detail(words.binnedAt.words, binnedAt && { time: binnedAt }),
    { what: words.id.words, value: profile.id },
  ]
}

const detail = (what: string, value: Cell): Detail[] => (value === undefined ? [] : [{ what, value }])

function ownCell(kind: OwnFieldKind, value: OwnValue): Cell {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return kind === 'date' && typeof value === 'string' && isDay(value) ? { time: value } : value
}

const dateCell = (date: string): Cell => (date.startsWith('--') ? partialDateInWords(date) : { time: date })

const addressLine = ({ street, extra, postalCode, city, region, country }: Address) =>
  [street, extra, [postalCode, city].filter(Boolean).join(' '), region, country].filter(Boolean).join(', ')
