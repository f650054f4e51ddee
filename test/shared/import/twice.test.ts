import type { ImportedPerson } from '@shared/contacts/imported-person'
import type { Customer } from '@shared/domain/customer'
import { importPlan } from '@shared/import/import-plan'
import { choiceFor, type ImportChoices, matchChoices } from '@shared/import/match-choice'
import { sameEmail, sameNumber } from '@shared/import/same-value'
import { anImportedPerson } from '@test/support/imported-people'
import fc from 'fast-check'
import { expect, test } from 'vitest'

// Few values, so that the same ones meet often, alone and in contradiction.
const given = fc.constantFrom('Anna', 'A.', 'Max', 'Hans')
const family = fc.constantFrom('Berg', 'Müller', 'Mueller', 'Braun')
const name = fc.oneof(
  fc.tuple(given, family).map(([first, last]) => `${first} ${last}`),
  fc.tuple(given, family).map(([first, last]) => `${last}, ${first}`),
  given,
  family,
  fc.constantFrom('Berg Heating', 'Hotel Adler', '???', ''),
)
const few = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 2 })
const label = fc.constantFrom(undefined, 'home', 'work')
const reachable = (value: fc.Arbitrary<string>) =>
  few(fc.record({ value, label, preferred: fc.constantFrom(true, undefined) }, { requiredKeys: ['value'] }))
const maybe = <Item>(item: fc.Arbitrary<Item>) => fc.option(item, { nil: undefined })
const company = fc.constantFrom('Berg Heating', 'Hotel Adler', 'Acme', 'acme')

const person: fc.Arbitrary<ImportedPerson> = fc
  .record({
    kind: fc.constantFrom('person' as const, 'person' as const, 'company' as const),
    name,
    nickname: maybe(fc.constantFrom('Annie', 'Bo')),
    companies: few(fc.record({ name: company, role: maybe(fc.constantFrom('Owner', 'Cook')) })),
    emails: reachable(fc.constantFrom('a@x.example', 'A@X.example', 'b@x.example', 'info@x.example')),
    phones: reachable(fc.constantFrom('+49 30 1234567', '030 1234567', '+49 40 1234567', '1234567', '112')),
    addresses: few(
      fc
        .record({
          street: maybe(fc.constantFrom('Main St 1', 'Side St 2')),
          city: maybe(fc.constantFrom('Kiel', 'Bonn')),
          country: maybe(fc.constantFrom('DE', 'DK')),
          label,
        })
        .filter(({ street, city, country }) => Boolean(street ?? city ?? country)),
    ),
    tags: few(fc.constantFrom('vip', 'VIP', 'heating')),
    dates: few(
      fc.record({
        kind: fc.constantFrom('birthday' as const, 'other' as const),
        date: fc.constantFrom('1979-05-03', '--05-03', '1980-06-04'),
      }),
    ),
    notes: maybe(fc.constantFrom('Likes tea', 'Has a dog', 'Likes tea\n\nHas a dog')),
    externalId: maybe(fc.record({ source: fc.constant('google'), id: fc.constantFrom('1', '2', '3') })),
  })
  .map((some) => (some.kind === 'company' ? { ...some, name: companyName(some.name) } : some))
  .map((some) =>
    anImportedPerson({ ...some, name: some.name || some.emails[0]?.value || some.phones[0]?.value || 'Ida' }),
  )
const companyName = (name: string) => (name === 'Hotel Adler' || name === '???' ? name : `${name} Ltd`)
const file = fc.array(person, { maxLength: 8 })

const counter = (prefix: string) => {
  let last = 0
  return () => `${prefix}${String(++last).padStart(3, '0')}`
}

/** All customers after an import into these. */
function after(people: ImportedPerson[], customers: Customer[], choices: ImportChoices, run: string) {
  const plan = importPlan(people, customers, choices, run.length, counter(run))
  const rows = new Map(customers.map((row) => [row.id, row]))
  for (const row of plan.changes.customers ?? []) rows.set(row.id, row)
  return { plan, customers: [...rows.values()] }
}

const fill: ImportChoices = { matches: 'fill', addCompanies: false }

test.each(matchChoices.flatMap((matches) => [true, false].map((addCompanies) => ({ matches, addCompanies }))))(
  'the same file a second time changes nothing: %o',
  (choices) => {
    fc.assert(
      fc.property(file, file, (before, people) => {
        const owned = after(before, [], fill, 'a').customers
        const once = after(people, owned, choices, 'b').customers
        const { plan } = after(people, once, choices, 'c')
        expect(plan.changes).toEqual({})
        expect(plan.counts.imported).toBe(0)
      }),
      { numRuns: Number(process.env.RUNS ?? 200) },
    )
  },
  60_000,
)

/** Somebody else is chosen for alone: the ids are those that `counter` gives. */
const each = fc.dictionary(
  fc.nat(8).map((at) => `a${String(at).padStart(3, '0')}`),
  fc.constantFrom(...matchChoices),
)
const mixed = fc.record({ matches: fc.constantFrom(...matchChoices), each, addCompanies: fc.boolean() })

test('the same file a second time changes nothing, whatever was chosen for whom', () => {
  fc.assert(
    fc.property(file, file, mixed, (before, people, choices) => {
      const owned = after(before, [], fill, 'a').customers
      const once = after(people, owned, choices, 'b').customers
      expect(after(people, once, choices, 'c').plan.changes).toEqual({})
    }),
    { numRuns: Number(process.env.RUNS ?? 200) },
  )
}, 60_000)

test('overwriting keeps every value that has nowhere else to go, and nobody who is skipped changes', () => {
  fc.assert(
    fc.property(file, file, mixed, (before, people, choices) => {
      const owned = after(before, [], fill, 'a').customers
      const { customers } = after(people, owned, choices, 'b')
      for (const row of owned) {
        const now = customers.find(({ id }) => id === row.id)
        if (choiceFor(choices, row.id) === 'skip') expect(now).toEqual(row)
        expect(kept(row.emails, now?.emails, (one, other) => sameEmail(one.value, other.value))).toBe(true)
        expect(kept(row.phones, now?.phones, (one, other) => sameNumber(one.value, other.value))).toBe(true)
        expect(kept(row.tags, now?.tags, (one, other) => one === other)).toBe(true)
        expect(kept(row.externalIds, now?.externalIds, (one, other) => one.id === other.id)).toBe(true)
        expect(now?.companies?.length ?? 0).toBeGreaterThanOrEqual(row.companies?.length ?? 0)
        for (const note of row.notes?.split('\n\n') ?? []) expect(now?.notes).toContain(note)
        for (const { date } of row.dates?.filter(({ kind }) => kind === 'other') ?? [])
          expect(now?.dates?.some((other) => other.date.endsWith(date.slice(-5)))).toBe(true)
        for (const { street, city } of row.addresses ?? [])
          expect(now?.addresses?.some((other) => has(other.street, street) && has(other.city, city))).toBe(true)
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 200) },
  )
}, 60_000)

const kept = <Item>(before: Item[] = [], now: Item[] = [], same: (one: Item, other: Item) => boolean) =>
  before.every((one) => now.some((other) => same(one, other)))
const has = (now: string | undefined, before: string | undefined) => before === undefined || now === before

test('each person of the file is counted once', () => {
  fc.assert(
    fc.property(file, file, fc.boolean(), (before, people, addCompanies) => {
      const owned = after(before, [], fill, 'a').customers
      const { plan } = after(people, owned, { matches: 'fill', addCompanies }, 'b')
      const { added, matching, twice, companiesAdded, completed } = plan.counts
      expect(added + matching + twice).toBe(people.length)
      expect(plan.outcomes).toHaveLength(people.length)
      expect(plan.outcomes.filter(Boolean)).toHaveLength(people.length)
      expect(plan.changes.customers?.length ?? 0).toBe(added + completed + companiesAdded)
    }),
  )
})

test('filling loses nothing of a customer', () => {
  fc.assert(
    fc.property(file, file, (before, people) => {
      const owned = after(before, [], fill, 'a').customers
      const { customers } = after(people, owned, fill, 'b')
      for (const row of owned) {
        const now = customers.find(({ id }) => id === row.id)
        for (const [field, value] of Object.entries(row)) {
          if (field !== 'updatedAt' && field !== 'name') expect(holds(now?.[field as keyof Customer], value)).toBe(true)
        }
      }
    }),
  )
})

test('nobody from the file is lost: every address and number is with a customer of that file', () => {
  fc.assert(
    fc.property(file, file, (before, people) => {
      const owned = after(before, [], fill, 'a').customers
      const { customers } = after(people, owned, fill, 'b')
      const kept = new Set(customers.flatMap(({ emails = [] }) => emails.map(({ value }) => value.toLowerCase())))
      for (const { emails } of people) for (const { value } of emails) expect(kept).toContain(value.toLowerCase())
    }),
  )
})

/** Is what was there still there? Companies may have become links, a date may have got its year. */
function holds(now: unknown, before: unknown): boolean {
  if (Array.isArray(before)) return Array.isArray(now) && before.every((item, at) => holds(now[at], item))
  if (typeof before !== 'object' || before === null) return now === before || isCompleted(now, before)
  const rest = now as Record<string, unknown> | undefined
  return Object.entries(before).every(
    ([key, value]) => holds(rest?.[key], value) || (key === 'name' && rest?.companyId),
  )
}

const isCompleted = (now: unknown, before: unknown) =>
  typeof now === 'string' && typeof before === 'string' && before.startsWith('--') && now.endsWith(before.slice(1))
