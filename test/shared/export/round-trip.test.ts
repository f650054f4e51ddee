import { writeWorkbook } from '@main/packages/workbook'
import { readContacts } from '@shared/contacts/read-contacts'
import { vCard3, vCard4 } from '@shared/contacts/write-vcard'
import type { Customer } from '@shared/domain/customer'
import { contactsJson } from '@shared/export/contacts-json'
import { contactsTable } from '@shared/export/contacts-table'
import { importPlan } from '@shared/import/import-plan'
import { csv } from '@shared/package/csv'
import { sheetOf } from '@shared/package/workbook'
import { sampleBook } from '@shared/sample/book'
import { aCustomer, customerId } from '@test/support/factories'
import { describe, expect, test } from 'vitest'

/** People of many countries and trades, each once. */
const everybody = sampleBook({
  ...{ seed: 7, customers: 400, interactionsPerCustomer: 0, today: '2026-11-26', now: Date.UTC(2026, 10, 26, 12) },
}).customers
const people = withinThemselves(everybodyOnce(everybody))
const companyNames = Object.fromEntries(people.map(({ id, name }) => [id, name]))
const bytesOf = (text: string) => new TextEncoder().encode(text)

const formats: [string, string, (customers: Customer[]) => Promise<Uint8Array> | Uint8Array][] = [
  ['vCard 3.0', 'a.vcf', (some) => bytesOf(some.map((one) => vCard3(one, companyNames)).join(''))],
  ['vCard 4.0', 'a.vcf', (some) => bytesOf(some.map((one) => vCard4(one, companyNames)).join(''))],
  ['CSV', 'a.csv', (some) => bytesOf(csv(contactsTable(some, companyNames)))],
  ['a workbook', 'a.xlsx', (some) => writeWorkbook([sheetOf(contactsTable(some, companyNames))])],
  ['JSON', 'a.json', (some) => bytesOf(contactsJson(some, companyNames))],
]

describe.each(formats)('as %s', (_, name, write) => {
  test('read in again, everybody is there with what other programs know of', async () => {
    const read = readContacts(await write(people), name)
    expect(read.source.program).toBe('regulars')
    expect(read.people).toHaveLength(people.length)
    expect(read.people.map(known)).toEqual(people.map(known))
  })

  test('read into the same book, it changes nothing', async () => {
    const read = readContacts(await write(people), name)
    const plan = importPlan(read.people, people, { matches: 'fill', addCompanies: false }, 0, () => 'new')
    expect(plan.counts).toMatchObject({ added: 0, twice: 0, matching: people.length, completed: 0 })
    expect(plan.changes).toEqual({})
  })

  test('hostile names and notes come through, and no spreadsheet runs them', async () => {
    const hostile = [
      aCustomer({ id: customerId('1'), name: '=HYPERLINK("http://x","y")', notes: '+1+cmd|calc\n-2+3\n|x;＝1\t@y' }),
      aCustomer({ id: customerId('2'), name: '<b>Bo</b>; "Lind", \\n', tags: ['@SUM(A1)', 'a, b'] }),
    ]
    const read = readContacts(await write(hostile), name)
    expect(read.people.map((person) => person.name)).toEqual(hostile.map((person) => person.name))
    expect(read.people[0]?.notes).toBe(hostile[0]?.notes)
  })
})

test('a table is safe in spreadsheets', () => {
  const text = csv(contactsTable([aCustomer({ name: '=1+1', notes: '@SUM(A1)' })], {}))
  expect(text).toContain("'=1+1")
  expect(text).toContain("'@SUM(A1)")
})

test('own fields stand in tables and JSON under their names, and no program takes them for something else', () => {
  const fields = ['Phone', 'Email', 'Notes', 'Birthday', 'Mobile'].map((name, at) => ({
    ...{ id: `own:${at}`, name, kind: 'text' as const },
  }))
  const own = Object.fromEntries(fields.map(({ id }) => [id, '=1+1 on 12 May']))
  const some = [aCustomer({ own })]
  const text = csv(contactsTable(some, {}, fields))
  expect(text).toContain('Own: Birthday')
  expect(text).toContain("'=1+1")
  expect(readContacts(bytesOf(text), 'a.csv').people.map(known)).toEqual(some.map(known))
  expect(contactsTable([aCustomer()], {}, fields).columns.some(({ header }) => header.startsWith('Own'))).toBe(false)
  expect(contactsJson(some, {}, fields)).toContain('"name": "Birthday"')
})

/** What every one of the formats has a place for. */
function known(one: {
  kind: string
  name: string
  nickname?: string
  emails?: { value: string; label?: string }[]
  phones?: { value: string; label?: string }[]
  tags?: string[]
  dates?: { date: string }[]
  notes?: string
}) {
  const reached = (ways: { value: string; label?: string }[] = []) => ways.map(({ value, label }) => [value, label])
  return {
    kind: one.kind,
    name: one.name,
    nickname: one.nickname,
    emails: reached(one.emails),
    phones: reached(one.phones),
    tags: one.tags ?? [],
    dates: (one.dates ?? []).map(({ date }) => date).sort(),
    notes: one.notes,
  }
}

function everybodyOnce(all: Customer[]): Customer[] {
  const seen = new Set<string>()
  return all.filter(({ name, emails = [], phones = [] }) => {
    const signs = [
      name,
      ...emails.map(({ value }) => value),
      ...phones.map(({ value }) => value.replace(/\D/g, '')),
    ].map((sign) => sign.toLowerCase())
    const isNew = new Set(signs).size === signs.length && signs.every((sign) => !seen.has(sign))
    for (const sign of signs) seen.add(sign)
    return isNew
  })
}

/** Without the companies that are not among them. */
function withinThemselves(some: Customer[]): Customer[] {
  const ids = new Set(some.map(({ id }) => id))
  return some.map(({ companies, ...one }) => {
    const there = companies?.filter(({ companyId }) => companyId === undefined || ids.has(companyId))
    return there?.length ? { ...one, companies: there } : one
  })
}
