import { readContacts } from '@shared/contacts/read-contacts'
import { vCard3, vCard4 } from '@shared/contacts/write-vcard'
import { type Customer, dateKinds } from '@shared/domain/customer'
import { namePartsOfCustomer } from '@shared/domain/name-parts'
import { aCustomer, customerId } from '@test/support/factories'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'

const versions = [
  ['3.0', vCard3],
  ['4.0', vCard4],
] as const

const ada = aCustomer({
  id: customerId('01890a5d-ac96-774b-bcce-b302099a8057'),
  name: 'Dr. Ada Berg',
  nameParts: { prefix: 'Dr.', given: 'Ada', family: 'Berg' },
  nickname: 'Adi',
  companies: [{ companyId: customerId('mill'), role: 'Miller' }, { name: 'Choir, Old Town' }],
  emails: [{ value: 'ada@mill.example', label: 'work', preferred: true }, { value: 'ada@home.example' }],
  phones: [
    { value: '+49 170 1', label: 'mobile' },
    { value: '030 2', label: 'Mum' },
    { value: '030 3', label: 'work fax' },
  ],
  addresses: [{ street: 'Mill Lane 1\nBack door', city: 'Ulm', postalCode: '89073', label: 'home' }],
  links: [{ value: 'https://mill.example/a,b;c' }],
  dates: [
    { kind: 'birthday', date: '--05-03' },
    { kind: 'anniversary', date: '2009-08-08' },
    { kind: 'other', label: 'Opening', date: '2011-01-01' },
  ],
  tags: ['bakers', 'north, south'],
  notes: 'Likes rye;\nhates "spelt"',
})

test.each(versions)('vCard %s has the lines that the standard asks for', (_, write) => {
  expect(write(ada, { mill: 'Mill & Sons' })).toMatchSnapshot()
})

test.each(versions)('a company is written as one in vCard %s and read as one', (_, write) => {
  const text = write(aCustomer({ kind: 'company', name: 'Mill; Sons' }), {})
  const { people } = readContacts(new TextEncoder().encode(text), 'mill.vcf')
  expect(people).toMatchObject([{ kind: 'company', name: 'Mill; Sons', companies: [] }])
})

test.each(versions)('a nickname that is also the name stays in vCard %s', (_, write) => {
  const text = write(aCustomer({ name: '王', nickname: '王' }), {})
  const { people } = readContacts(new TextEncoder().encode(text), 'wang.vcf')
  expect(people).toMatchObject([{ name: '王', nickname: '王' }])
})

test.each(versions)(
  'no line of vCard %s is longer than 75 octets, and each ends with CRLF',
  (_, write) => {
    fc.assert(
      fc.property(customers, (customer) => {
        const lines = write(customer, {}).split('\r\n')
        expect(lines.pop()).toBe('')
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n]/)
          expect(new TextDecoder().decode(new TextEncoder().encode(line))).toBe(line)
        }
      }),
    )
  },
  60_000,
)

test.each(versions)(
  'whoever is written as vCard %s is read again as the same',
  (version, write) => {
    fc.assert(
      fc.property(customers, (customer) => {
        const { people, source, remarks } = readContacts(new TextEncoder().encode(write(customer, {})), 'one.vcf')
        expect(remarks).toEqual([])
        expect(source).toMatchObject({ format: 'vcard', version, program: 'regulars' })
        expect(people.map(asCustomer)).toEqual([asCustomer(customer)])
        expect(people[0]?.externalId).toEqual({ source: 'vcard', id: customer.id })
      }),
    )
  },
  60_000,
)

test.each(versions)(
  'another library reads the same out of vCard %s',
  (version, write) => {
    fc.assert(
      fc.property(customers, (customer) => {
        const card = new ICAL.Component(ICAL.parse(write(customer, {})) as unknown[])
        const values = (name: string) => card.getAllProperties(name).map((property) => property.getFirstValue())
        // ical.js leaves the escape before a semicolon of 3.0 where it is.
        const text = (value?: string) => (version === '3.0' ? value?.replaceAll(';', '\\;') : value)
        expect(values('fn')).toEqual([text(customer.name)])
        expect(values('email')).toEqual((customer.emails ?? []).map(({ value }) => text(value)))
        expect(values('note')).toEqual(customer.notes === undefined ? [] : [text(customer.notes)])
        expect(values('adr')).toHaveLength(customer.addresses?.length ?? 0)
      }),
    )
  },
  60_000,
)

/** What a vCard says of somebody, in one shape for what went in and what came out. */
const asCustomer = (who: Partial<Customer> & Pick<Customer, 'name' | 'kind'>) => ({
  kind: who.kind,
  name: who.name,
  nameParts: who.kind === 'person' ? namePartsOfCustomer(who) : undefined,
  nickname: who.nickname,
  companies: who.companies ?? [],
  emails: who.emails ?? [],
  phones: who.phones ?? [],
  addresses: who.addresses ?? [],
  links: who.links ?? [],
  tags: who.tags ?? [],
  dates: [...(who.dates ?? [])].sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other))),
  notes: who.notes,
})

/** Pieces of what owners type: several scripts, characters of one to four octets, and what means something in a vCard. */
const pieces = [
  'a',
  'Bee',
  'è',
  'ß',
  'ñ',
  'Ж',
  'ش',
  '王',
  'e\u0301',
  '👩‍🌾',
  '3',
  ' ',
  ',',
  ';',
  ':',
  '\\',
  '\\n',
  '"',
  '=',
  '^',
  "'",
  '%41',
]
const line = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 30 })
  .map((some) => some.join('').replace(/ +/g, ' ').trim())
  .filter((text) => text !== '')
const lines = fc.array(line, { minLength: 1, maxLength: 3 }).map((some) => some.join('\n'))
const words = fc.array(fc.constantFrom('Ana', 'Björk', '王', "O'Neil", 'van', 'Smith', 'ﬁ', '👩‍🌾'), {
  minLength: 1,
  maxLength: 2,
})

const label = fc.option(
  fc.constantFrom('home', 'work', 'mobile', 'work fax', 'pager', 'main', 'other', 'Work', 'Mum; dad'),
  {
    nil: undefined,
  },
)
const filled = <Item extends object>(item: Item): Item =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined && value !== '')) as Item

const onePreferred = <Item extends object>(items: Item[], at: number) =>
  items.map((item, index) => (index === at ? { ...item, preferred: true } : item))

const list = <Item extends object>(item: fc.Arbitrary<Item>, key: (item: Item) => unknown) =>
  fc
    .tuple(
      fc.uniqueArray(item, { minLength: 1, maxLength: 4, selector: (one) => String(key(one)).toLowerCase() }),
      fc.nat(8),
    )
    .map(([items, at]) => onePreferred(items, at))

const reachables = (value: fc.Arbitrary<string>) => list(fc.record({ value, label }).map(filled), ({ value }) => value)
const numbers = fc.stringMatching(/^\+?[1-9][0-9 ()-]{0,12}[0-9]$/).filter((text) => !text.includes('  '))

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
const date = fc
  .tuple(
    day.map((instant) => instant.toISOString().slice(0, 10)),
    fc.boolean(),
  )
  .map(([text, yearless]) => (yearless ? `-${text.slice(4)}` : text))
const dates = fc.uniqueArray(
  fc.record({ kind: fc.constantFrom(...dateKinds), label: fc.option(line, { nil: undefined }), date }).map(filled),
  { minLength: 1, maxLength: 4, selector: ({ kind, label: said }) => (said ? JSON.stringify([kind, said]) : kind) },
)
const address = fc
  .record({
    street: lines,
    extra: fc.option(line, { nil: undefined }),
    city: line,
    region: line,
    postalCode: line,
    country: line,
    label,
  })
  .map(filled)

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const companies = optional(
  fc.uniqueArray(fc.record({ name: line, role: fc.option(line, { nil: undefined }) }).map(filled), {
    minLength: 1,
    maxLength: 3,
    selector: ({ name }) => name,
  }),
)

const customers: fc.Arbitrary<Customer> = fc
  .record({
    kind: fc.constantFrom('person' as const, 'company' as const),
    name: fc.oneof(
      line,
      words.map((some) => some.join(' ')),
    ),
    nickname: optional(line),
    companies,
    emails: optional(reachables(line)),
    phones: optional(list(fc.record({ value: numbers, label }).map(filled), ({ value }) => value.replace(/\D/g, ''))),
    addresses: optional(list(address, JSON.stringify)),
    links: optional(reachables(line)),
    tags: optional(fc.uniqueArray(line, { minLength: 1, maxLength: 4 })),
    dates: optional(dates),
    notes: optional(lines),
  })
  .map(({ companies: all, ...some }) =>
    aCustomer(filled({ id: customerId('0198'), ...some, ...(some.kind === 'person' ? { companies: all } : {}) })),
  )
