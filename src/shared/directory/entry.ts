import type {
  Customer,
  CustomerId,
  CustomerKind,
  Goal,
  ImportantDate,
  Membership,
  Stage,
} from '@shared/domain/customer'
import { namePartsOfCustomer, sortNameOf } from '@shared/domain/name-parts'
import type { OwnValues } from '@shared/domain/own-values'
import type { Touch } from '@shared/domain/stay-in-touch'
import { fold, spellings } from './fold'
import { phoneText } from './phone-digits'
import { type Place, placesOf } from './places'

/** What a list shows of a customer. Instants are ms. */
export type CustomerRow = {
  id: CustomerId
  kind: CustomerKind
  name: string
  /** The part of a person's name by which lists are sorted. */
  family?: string
  /** Names of the companies that a person belongs to. */
  companies?: string[]
  stage: Stage
  lastContactAt?: number
}

/** All that the directory keeps of a customer: lean, because there may be 100,000. */
export type Entry = {
  row: CustomerRow
  sortName: string
  createdAt: number
  memberships: Membership[] | undefined
  tags: string[] | undefined
  /** Where they have addresses. */
  places: Place[] | undefined
  own: OwnValues | undefined
  dates: ImportantDate[] | undefined
  /** Those that are to be looked at again. */
  goals: Goal[] | undefined
  touch: Touch | undefined
  /** Folded fields, each ended by a line break: names, then companies, then everything else. */
  text: string
  namesEnd: number
  companiesEnd: number
}

/** Stands before the initials of a name. */
export const initialsMark = '\u0001'

export type NameOf = (id: CustomerId) => string | undefined

/** `nameOf` gives the names of companies that are customers themselves. */
export function entryOf(customer: Customer, nameOf: NameOf): Entry {
  const { id, kind, name, nickname, stage, lastContactAt, createdAt, emails, phones, tags } = customer
  const parts = kind === 'person' ? namePartsOfCustomer(customer) : {}
  const { family } = parts
  const names = fields([
    ...spellings(name),
    ...(nickname ? spellings(nickname) : []),
    ...initialsOf(fold(name)).map((initials) => initialsMark + initials),
  ])
  const rest = fields([
    ...(tags ?? []).flatMap((tag) => spellings(tag).map((spelling) => `#${spelling}`)),
    ...(emails ?? []).map(({ value }) => fold(value)),
    ...(phones ?? []).map(({ value }) => phoneText(value)),
  ])
  return withCompanies(
    {
      row: {
        id,
        kind,
        name,
        stage,
        ...(family ? { family } : {}),
        ...(lastContactAt === undefined ? {} : { lastContactAt }),
      },
      sortName: sortNameOf(customer, parts),
      createdAt,
      memberships: customer.companies,
      tags,
      places: placesOf(customer),
      own: customer.own,
      dates: customer.dates,
      goals: customer.goals?.filter(({ state, reviewOn }) => state === 'open' && reviewOn),
      touch: customer.touch,
      text: names + rest,
      namesEnd: names.length,
      companiesEnd: names.length,
    },
    nameOf,
  )
}

/** The entry with the names that its companies have now. */
export function withCompanies(entry: Entry, nameOf: NameOf): Entry {
  if (!entry.memberships) return entry
  const companies = entry.memberships
    .map(({ companyId, name }) => name ?? nameOf(companyId))
    .filter((name) => name !== undefined)
  const names = entry.text.slice(0, entry.namesEnd)
  const middle = fields(companies.flatMap(spellings))
  return {
    ...entry,
    row: { ...entry.row, companies },
    text: names + middle + entry.text.slice(entry.companiesEnd),
    companiesEnd: names.length + middle.length,
  }
}

/** `amb` for Anna Maria Berg, and `ab` too. */
function initialsOf(folded: string): string[] {
  const letters = folded.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? []
  if (letters.length < 2) return []
  return letters.length === 2 ? [letters.join('')] : [letters.join(''), `${letters[0]}${letters.at(-1)}`]
}

const fields = (texts: string[]) => texts.map((text) => `${text}\n`).join('')
