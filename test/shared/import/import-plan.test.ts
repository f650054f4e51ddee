import type { ImportedPerson } from '@shared/contacts/imported-person'
import type { Customer } from '@shared/domain/customer'
import { importPlan } from '@shared/import/import-plan'
import type { ImportChoices } from '@shared/import/match-choice'
import { aCustomer, customerId } from '@test/support/factories'
import { anImportedPerson } from '@test/support/imported-people'
import { expect, test } from 'vitest'

const fill: ImportChoices = { matches: 'fill', addCompanies: false }
const now = 5

function planned(people: Partial<ImportedPerson>[], customers: Customer[] = [], choices = fill) {
  let last = 0
  return importPlan(people.map(anImportedPerson), customers, choices, now, () => `new${++last}`)
}

const ada = aCustomer({
  emails: [{ value: 'ada@berg.example' }],
  phones: [{ value: '030 1234567' }],
  companies: [{ name: 'Berg Heating' }],
  externalIds: [{ source: 'google', id: '7' }],
})

test.each<[string, Partial<ImportedPerson>, string]>([
  ['the id in the other program', { externalId: { source: 'google', id: '7' } }, 'externalId'],
  ['the email, in capitals', { name: 'A. Berg', emails: [{ value: 'ADA@berg.example' }] }, 'email'],
  ['the phone, with its country', { phones: [{ value: '+49 30 1234567' }] }, 'phone'],
  [
    'name and company',
    { name: 'Berg, Ada', companies: [{ name: 'berg heating' }], emails: [{ value: 'other@x.example' }] },
    'nameAndCompany',
  ],
  ['the name, where nothing speaks against it', { dates: [{ kind: 'birthday', date: '1979-05-03' }] }, 'name'],
])('somebody is recognised by %s', (_, person, evidence) => {
  expect(planned([person], [ada]).outcomes).toMatchObject([{ state: 'matches', customerId: 'ada', evidence }])
})

test.each<[string, Partial<ImportedPerson>]>([
  ['a family has one phone', { name: 'Max Berg', phones: [{ value: '030 1234567' }] }],
  ['a shop has one mailbox', { name: 'Kim Braun', emails: [{ value: 'ada@berg.example' }] }],
])('%s, and two names are two people', (_, person) => {
  expect(planned([person], [ada]).outcomes).toEqual([{ state: 'new', sharing: 'Ada Berg' }])
})

test('namesakes at two addresses are two people', () => {
  expect(planned([{ emails: [{ value: 'another@ada.example' }] }], [ada]).outcomes).toEqual([{ state: 'new' }])
})

test('an id that a program gives to several people is the id of none', () => {
  const id = { source: 'lxoffice', id: '12' }
  const plan = planned([
    { name: 'Ada Berg', externalId: id },
    { name: 'Kim Braun', externalId: id },
  ])
  expect(plan.counts).toMatchObject({ added: 2, twice: 0 })
  expect(plan.changes.customers?.some(({ externalIds }) => externalIds)).toBe(false)
})

test('who stands twice in the file becomes one, with the fuller name and everything of both', () => {
  const { outcomes, changes, counts } = planned([
    { name: 'A. Berg', emails: [{ value: 'ada@berg.example' }], notes: 'Likes tea' },
    { name: 'Kim Braun' },
    { name: 'Ada Berg', emails: [{ value: 'ADA@berg.example' }], phones: [{ value: '112' }], notes: 'Has a dog' },
  ])
  expect(outcomes).toEqual([{ state: 'new' }, { state: 'new' }, { state: 'twice', of: 0, evidence: 'email' }])
  expect(counts).toMatchObject({ added: 2, twice: 1, imported: 3 })
  expect(changes.customers).toHaveLength(2)
  expect(changes.customers?.[0]).toMatchObject({
    name: 'Ada Berg',
    emails: [{ value: 'ada@berg.example' }],
    phones: [{ value: '112' }],
    notes: 'Likes tea\n\nHas a dog',
  })
})

test('a company keeps its name as text, becomes a link when we have it, or when its card is in the file', () => {
  const heating = aCustomer({ id: customerId('heating'), kind: 'company', name: 'Berg Heating' })
  const people = [
    { name: 'Ada Berg', companies: [{ name: 'BERG HEATING', role: 'Owner' }] },
    { name: 'Kim Braun', companies: [{ name: 'Hotel Adler' }] },
    { name: 'Lou Klein', companies: [{ name: 'Sole Trader' }] },
    { kind: 'company' as const, name: 'Hotel Adler' },
  ]
  const { changes, counts } = planned(people, [heating])
  const [one, two, three, hotel] = changes.customers ?? []
  expect(one?.companies).toEqual([{ companyId: 'heating', role: 'Owner' }])
  expect(two?.companies).toEqual([{ companyId: hotel?.id }])
  expect(three?.companies).toEqual([{ name: 'Sole Trader' }])
  expect(counts).toMatchObject({ added: 4, companies: 1, companiesAdded: 0 })
})

test('the companies of people can be added as customers, each once', () => {
  const people = [
    { name: 'Ada Berg', companies: [{ name: 'Sole Trader' }] },
    { name: 'Kim Braun', companies: [{ name: 'sole trader' }] },
  ]
  const { changes, counts } = planned(people, [], { matches: 'fill', addCompanies: true })
  const company = changes.customers?.find(({ kind }) => kind === 'company')
  expect(company).toMatchObject({ name: 'Sole Trader', stage: 'active', createdAt: now })
  expect(changes.customers?.map(({ companies }) => companies)).toEqual([
    undefined,
    [{ companyId: company?.id }],
    [{ companyId: company?.id }],
  ])
  expect(counts).toMatchObject({ added: 2, companiesAdded: 1, imported: 2 })
})

test('skipping leaves whom the owner has as they are, and tells what filling would bring', () => {
  const known = { emails: [{ value: 'ada@berg.example' }], nickname: 'Addie' }
  expect(planned([known], [ada]).outcomes).toMatchObject([{ brings: ['nickname'] }])
  const skipped = planned([known], [ada], { matches: 'skip', addCompanies: false })
  expect(skipped.changes).toEqual({})
  expect(skipped.counts).toMatchObject({ matching: 1, completed: 0, imported: 0 })
})

test('what would be filled and what differs is told of each match, whatever was chosen', () => {
  const birthday = (date: string) => [{ kind: 'birthday' as const, date }]
  const known = aCustomer({
    emails: [{ value: 'ada@berg.example' }],
    dates: birthday('1979-05-03'),
    notes: 'Likes tea',
  })
  const theirs = {
    ...{ name: 'Ada Berg-Meyer', nickname: 'Addie', emails: [{ value: 'ada@berg.example' }] },
    ...{ phones: [{ value: '112', label: 'home' }], dates: birthday('1980-06-04'), notes: 'Has a dog' },
  }
  for (const matches of ['fill', 'overwrite', 'skip'] as const)
    expect(planned([theirs], [known], { matches, addCompanies: false }).outcomes).toMatchObject([
      {
        choice: matches,
        fills: [
          { detail: 'nickname', ours: [], theirs: [{ value: 'Addie' }] },
          { detail: 'phones', ours: [], theirs: [{ value: '112', label: 'home' }] },
        ],
        differs: [
          { detail: 'name', ours: [{ value: 'Ada Berg' }], theirs: [{ value: 'Ada Berg-Meyer' }] },
          {
            detail: 'dates',
            ours: [{ value: '1979-05-03', label: 'birthday' }],
            theirs: [{ value: '1980-06-04', label: 'birthday' }],
          },
          { detail: 'notes', ours: [], theirs: [{ value: 'Has a dog' }] },
        ],
      },
    ])
})

test('what is chosen for one alone counts for that one', () => {
  const kim = aCustomer({ id: customerId('kim'), name: 'Kim Braun', emails: [{ value: 'kim@braun.example' }] })
  const people = [
    { name: 'Ada Meyer', emails: [{ value: 'ada@berg.example' }] },
    { name: 'Kim Klein', emails: [{ value: 'kim@braun.example' }], nickname: 'K' },
  ]
  const { changes, counts } = planned(people, [ada, kim], {
    ...{ matches: 'fill', each: { [ada.id]: 'overwrite', [kim.id]: 'skip' }, addCompanies: false },
  })
  expect(changes.customers?.map(({ name }) => name)).toEqual(['Ada Meyer'])
  expect(counts).toMatchObject({ matching: 2, completed: 1, skipped: 1, imported: 1 })
})

test('notes that are too long together are those that were there', () => {
  const known = aCustomer({ emails: [{ value: 'ada@berg.example' }], notes: 'a'.repeat(40_000) })
  const theirs = { emails: known.emails, notes: 'b'.repeat(40_000) }
  expect(planned([theirs], [known], { matches: 'overwrite', addCompanies: false }).changes).toEqual({})
})

test('a row that changes has the time of the import, and what no field has is kept among the notes', () => {
  const known = { emails: [{ value: 'ada@berg.example' }], unmapped: [{ column: 'Boiler', value: 'Vaillant' }] }
  expect(planned([known], [ada]).changes.customers).toEqual([{ ...ada, notes: 'Boiler: Vaillant', updatedAt: now }])
})

test('it says how many of the people it has looked for', () => {
  const told: number[] = []
  importPlan([anImportedPerson(), anImportedPerson({ name: 'Kim' })], [], fill, now, String, (done) => told.push(done))
  expect(told).toEqual([0, 1, 1, 2])
})
