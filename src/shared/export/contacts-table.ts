import type { Address, Customer, ImportantDate, Reachable } from '@shared/domain/customer'
import { localTimeOf } from '@shared/domain/local-time'
import { namePartsOfCustomer } from '@shared/domain/name-parts'
import type { OwnField } from '@shared/domain/own-fields'
import { ownDetails } from '@shared/domain/own-values'
import type { Column, Table } from '@shared/package/table'

/** Names of companies that are customers, by their id. */
export type CompanyNames = Readonly<Record<string, string>>

type Cells = Map<string, string>

/**
 * Customers as a table that spreadsheets and other programs read: as many columns as the customer needs who has the most,
 * under the headers of Google's contacts, which most programs know. Read in again it gives the same customers, but for
 * what such tables have no place for: a second company, what there is to know about them, their goals and files. The
 * owner's own fields stand at the end, and are left alone when it is read.
 */
export function contactsTable(
  customers: readonly Customer[],
  companyNames: CompanyNames,
  ownFields: readonly OwnField[] = [],
): Table {
  const rows = customers.map((customer) => withOwn(cellsOf(customer, companyNames), customer, ownFields))
  const headers = [...headersOf(rows), ...ownHeaders(rows, ownFields)]
  return {
    name: 'customers',
    title: 'Customers',
    columns: headers.map((header): Column => ({ header, explains: '', placing: 'column', width: widthOf(header) })),
    rows: rows.map((cells) => headers.map((header) => cells.get(header))),
  }
}

const fixed = [
  'Name',
  'Name Prefix',
  'First Name',
  'Middle Name',
  'Last Name',
  'Name Suffix',
  'Nickname',
  'Organization Name',
  'Organization Title',
  'Birthday',
  'Labels',
  'Notes',
  'Stage',
  'Last contact',
]

/** Numbered headers in the order in which a row may have them, and after how many their like begins again. */
const numbered: [string, string[]][] = [
  ['E-mail', ['Label', 'Value']],
  ['Phone', ['Label', 'Value']],
  ['Address', ['Label', 'Street', 'Extended Address', 'City', 'Region', 'Postal Code', 'Country']],
  ['Website', ['Label', 'Value']],
  ['Event', ['Label', 'Value']],
]

function headersOf(rows: readonly Cells[]): string[] {
  const used = new Set(rows.flatMap((cells) => [...cells.keys()]))
  const many = numbered.flatMap(([what, parts]) => {
    const headers: string[] = []
    for (let at = 1; parts.some((part) => used.has(`${what} ${at} - ${part}`)); at++)
      headers.push(...parts.map((part) => `${what} ${at} - ${part}`))
    return headers
  })
  return [...fixed.slice(0, 9), ...many, ...fixed.slice(9)]
}

function cellsOf(customer: Customer, companyNames: CompanyNames): Cells {
  const { kind, name, nickname, tags = [], dates = [], notes, stage, lastContactAt } = customer
  const cells: Cells = new Map()
  const put = (header: string, text: string | undefined) => {
    if (text) cells.set(header, text)
  }
  if (kind === 'company') put('Organization Name', name)
  else {
    const { prefix, given, additional, family, suffix } = namePartsOfCustomer(customer)
    put('Name', name)
    put('Name Prefix', prefix)
    put('First Name', given)
    put('Middle Name', additional)
    put('Last Name', family)
    put('Name Suffix', suffix)
    const company = customer.companies?.[0]
    const companyName = company && (company.name ?? companyNames[company.companyId])
    put('Organization Name', companyName)
    if (companyName) put('Organization Title', company.role)
  }
  put('Nickname', nickname)
  const birthday = dates.find(({ kind, label }) => kind === 'birthday' && !label)
  put('Birthday', birthday?.date)
  putEach(cells, 'E-mail', customer.emails ?? [], reachableCells)
  putEach(cells, 'Phone', customer.phones ?? [], reachableCells)
  putEach(cells, 'Address', customer.addresses ?? [], addressCells)
  putEach(cells, 'Website', customer.links ?? [], reachableCells)
  const others = dates.filter((date) => date !== birthday)
  putEach(cells, 'Event', others, dateCells)
  put('Labels', tags.join(' ::: '))
  put('Notes', notes)
  put('Stage', stage)
  put('Last contact', lastContactAt === undefined ? undefined : localTimeOf(lastContactAt).slice(0, 10))
  return cells
}

/** So that no program takes what the owner calls Phone for a phone number. */
const ownHeader = ({ name }: OwnField) => `Own: ${name}`

function withOwn(cells: Cells, { own }: Customer, fields: readonly OwnField[]): Cells {
  for (const { field, value } of ownDetails(own, fields))
    cells.set(ownHeader(field), typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value))
  return cells
}

const ownHeaders = (rows: readonly Cells[], fields: readonly OwnField[]) =>
  fields.map(ownHeader).filter((header) => rows.some((cells) => cells.has(header)))

function putEach<Item>(
  cells: Cells,
  what: string,
  items: readonly Item[],
  parts: (item: Item) => Record<string, string | undefined>,
) {
  for (const [at, item] of items.entries())
    for (const [part, text] of Object.entries(parts(item))) if (text) cells.set(`${what} ${at + 1} - ${part}`, text)
}

const reachableCells = ({ value, label, preferred }: Reachable) => ({
  Value: value,
  Label: labelCell(label, preferred),
})

const addressCells = ({ street, extra, city, region, postalCode, country, label, preferred }: Address) => ({
  Label: labelCell(label, preferred),
  Street: street,
  'Extended Address': extra,
  City: city,
  Region: region,
  'Postal Code': postalCode,
  Country: country,
})

/** Google marks what is preferred by an asterisk before its label. */
const labelCell = (label: string | undefined, preferred: boolean | undefined) =>
  preferred ? ['*', label].filter(Boolean).join(' ') : label

const kindNames = {
  birthday: 'Birthday',
  anniversary: 'Anniversary',
  customerSince: 'Customer since',
  other: undefined,
}

const dateCells = ({ kind, label, date }: ImportantDate) => ({
  Label: [kindNames[kind], label].filter(Boolean).join(': '),
  Value: date,
})

const widthOf = (header: string) => (/Notes|Value|Street|^Name$|Organization Name/.test(header) ? 28 : 16)
