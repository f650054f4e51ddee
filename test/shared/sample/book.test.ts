import { type SampleOptions, sampleBatches, sampleBook } from '@shared/sample/book'
import { tradeNames } from '@shared/sample/trades/all'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { complaints } from './valid-book'

const now = new Date('2026-03-14T14:30').getTime()
const options = (some: Partial<SampleOptions> = {}): SampleOptions => ({
  seed: 7,
  customers: 300,
  today: '2026-03-14',
  now,
  ...some,
})
const bytes = (value: unknown) => JSON.stringify(value)

test('the same seed gives the same book, byte by byte, and another seed another one', () => {
  expect(bytes(sampleBook(options()))).toBe(bytes(sampleBook(options())))
  expect(bytes(sampleBook(options({ seed: 8 })))).not.toBe(bytes(sampleBook(options())))
})

test('a book in batches is the same book', () => {
  const batches = [...sampleBatches(options(), 70)]
  expect(batches.map(({ customers }) => customers.length)).toEqual([70, 70, 70, 70, 20])
  expect(bytes(batches.flatMap((batch) => batch.customers))).toBe(bytes(sampleBook(options()).customers))
  expect(bytes(batches.flatMap((batch) => batch.followUps))).toBe(bytes(sampleBook(options()).followUps))
})

test('whatever is asked for, every row could have been written by the app', () => {
  const aBook = fc.record({
    seed: fc.nat(),
    customers: fc.integer({ min: 1, max: 80 }),
    interactionsPerCustomer: fc.integer({ min: 0, max: 30 }),
    trade: fc.constantFrom(...tradeNames),
  })
  fc.assert(
    fc.property(aBook, (asked) => {
      const book = sampleBook(options(asked))
      expect(complaints(book, now)).toEqual([])
      expect(book.customers).toHaveLength(asked.customers)
      expect(book.interactions).toHaveLength(asked.customers * asked.interactionsPerCustomer)
    }),
    { numRuns: 40 },
  )
})

test('just after midnight nothing has happened later', () => {
  const midnight = new Date('2026-03-14T00:00').getTime()
  expect(complaints(sampleBook(options({ now: midnight })), midnight)).toEqual([])
})

describe('two thousand customers look like real ones', () => {
  const { customers, interactions, followUps } = sampleBook(options({ customers: 2000 }))
  const share = (some: unknown[]) => some.length / customers.length

  test('two of them have 500 entries, most have none to three', () => {
    const perCustomer = new Map(customers.map(({ id }) => [id, 0]))
    for (const { customerId } of interactions) perCustomer.set(customerId, perCustomer.get(customerId)! + 1)
    const counts = [...perCustomer.values()]
    expect(counts.filter((count) => count === 500)).toHaveLength(2)
    expect(share(counts.filter((count) => count <= 3))).toBeGreaterThan(0.5)
  })

  test.each([
    ['Latin with accents', /[À-ɏ]/],
    ['Cyrillic', /\p{Script=Cyrillic}/u],
    ['Greek', /\p{Script=Greek}/u],
    ['Arabic', /\p{Script=Arabic}/u],
    ['Hebrew', /\p{Script=Hebrew}/u],
    ['Chinese', /\p{Script=Han}/u],
    ['Japanese kana', /\p{Script=Katakana}|\p{Script=Hiragana}/u],
    ['Hangul', /\p{Script=Hangul}/u],
    ['Devanagari', /\p{Script=Devanagari}/u],
  ])('some are written in %s', (_, script) => {
    expect(customers.filter(({ name }) => script.test(name)).length).toBeGreaterThan(1)
  })

  test.each([
    ['companies', ({ kind }: (typeof customers)[number]) => kind === 'company'],
    ['members of a company we know', ({ companies }) => companies?.[0]?.companyId !== undefined],
    ['members of one we do not', ({ companies }) => companies?.[0]?.name !== undefined],
    ['names of 150 characters', ({ name }) => name.length >= 150],
    ['names of one word', ({ name, kind }) => kind === 'person' && !name.includes(' ')],
    ['notes of 2,000 characters', ({ notes = '' }) => notes.length >= 2000],
    ['birthdays without a year', ({ dates }) => dates?.some(({ date }) => date.startsWith('--')) ?? false],
    ['three ways to call', ({ phones }) => (phones?.length ?? 0) >= 3],
    ['nothing to reach them by', ({ emails, phones, addresses }) => !emails && !phones && !addresses],
    ['a source they were imported from', ({ externalIds }) => externalIds !== undefined],
    ['departed', ({ stage }) => stage === 'departed'],
  ] as [string, (customer: (typeof customers)[number]) => boolean][])('some have or are %s', (_, is) => {
    const some = customers.filter(is)
    expect(some.length).toBeGreaterThan(0)
    expect(some.length).toBeLessThan(customers.length)
  })

  test('some are there twice, with the same email under another spelling', () => {
    const emails = customers.flatMap(({ emails = [] }) => emails.slice(0, 1).map(({ value }) => value.toLowerCase()))
    expect(emails.length - new Set(emails).size).toBeGreaterThan(5)
  })

  test('no email leaves the domains kept for examples (RFC 2606)', () => {
    const values = customers.flatMap(({ emails = [], links = [] }) => [...emails, ...links].map(({ value }) => value))
    expect(
      values.filter((value) => !/(@|\.|\/)(example\.(org|com|net)|[a-z0-9-]+\.example)(\/|$)/i.test(value)),
    ).toEqual([])
  })

  test('all text is well-formed and in one spelling of Unicode', () => {
    const text = bytes({ customers, interactions, followUps })
    expect(text.isWellFormed()).toBe(true)
    expect(text.normalize('NFC')).toBe(text)
  })

  test('no choice between words is left open', () => {
    const told = interactions.flatMap(({ summary, text = '', value = '' }) => [summary, text, value])
    const known = customers.flatMap(({ name, notes = '', facts = [] }) => [
      name,
      notes,
      ...facts.map(({ text }) => text),
    ])
    expect([...told, ...known, ...followUps.map(({ title }) => title)].filter((text) => /[{}|*]/.test(text))).toEqual(
      [],
    )
  })

  test('promises are kept, broken, ahead, theirs, put off and repeating', () => {
    const today = '2026-03-14'
    const open = followUps.filter(({ doneAt }) => doneAt === 0)
    const kinds = {
      overdue: open.filter(({ due, snoozedUntil }) => due < today && !snoozedUntil),
      today: open.filter(({ due }) => due === today),
      todayAtATime: open.filter(({ due }) => due.startsWith(`${today}T`)),
      ahead: open.filter(({ due }) => due > `${today}T24`),
      theirs: open.filter(({ promisedBy }) => promisedBy === 'them'),
      putOff: open.filter(({ snoozedUntil }) => snoozedUntil),
      repeating: open.filter(({ repeats }) => repeats),
      doneToday: followUps.filter(({ doneAt }) => doneAt >= new Date(`${today}T00:00`).getTime()),
      doneBefore: followUps.filter(({ doneAt }) => doneAt > 0 && doneAt < new Date(`${today}T00:00`).getTime()),
    }
    for (const [kind, some] of Object.entries(kinds)) expect(some.length, kind).toBeGreaterThan(1)
    const departed = new Set(customers.filter(({ stage }) => stage === 'departed').map(({ id }) => id))
    expect(open.filter(({ customerId }) => departed.has(customerId))).toEqual([])
  })
})
