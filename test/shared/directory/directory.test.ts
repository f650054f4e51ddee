import { createDirectory, type Search } from '@shared/directory/directory'
import type { Customer } from '@shared/domain/customer'
import { aCustomer, customerId } from '@test/support/factories'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const named = (name: string, some: Partial<Customer> = {}) => aCustomer({ id: customerId(name), name, ...some })

function directoryOf(...customers: Customer[]) {
  const directory = createDirectory('en')
  directory.put(customers)
  return {
    ...directory,
    found(text: string, some: Partial<Search> = {}) {
      const rows = new Map(directory.rows())
      return [...directory.search({ text, sort: 'name', ...some }).slots].map((slot) => rows.get(slot)?.name)
    },
  }
}

const anna = named('Anna Berg', {
  emails: [{ value: 'anna@haus-technik.example' }, { value: 'Privat@Berg.example' }],
  phones: [{ value: '+49 170 1234567' }, { value: '04321/55 66 77' }],
  companies: [{ name: 'Berg Haustechnik GmbH', role: 'owner' }],
  tags: ['heating', 'Grüne Liste'],
  nickname: 'Anni',
})

describe('one customer is found', () => {
  test.each([
    ['anna'],
    ['ANN'],
    ['berg anna'],
    ['nna'],
    ['anni'],
    ['haustechnik'],
    ['technik'],
    ['@haus-technik'],
    ['privat@berg'],
    ['0170 123'],
    ['+49170'],
    ['4567'],
    ['043215566'],
    ['anna 0170 1234'],
    ['#heat'],
    ['gruene'],
    ['ab'],
    [' anna   heating '],
    ['(Berg)'],
    [''],
  ])('by "%s"', (text) => {
    expect(directoryOf(anna).found(text)).toEqual(['Anna Berg'])
  })

  test.each([['anna braun'], ['ba'], ['0171'], ['#anna'], ['ann berg zoo']])('but not by "%s"', (text) => {
    expect(directoryOf(anna).found(text)).toEqual([])
  })
})

describe('the best match comes first', () => {
  test.each([
    ['the very name', 'berg', ['Berg', 'Berg Anna', 'Bergmann']],
    ['a whole word before the beginning of one', 'anna', ['Anna Zulu', 'Annabel Abel']],
    ['the beginning of a word before its middle', 'mann', ['Mannheimer', 'Bergmann']],
    ['a name before a company', 'adler', ['Adler Zoe', 'Abel|Adler']],
    ['the beginning of a company before the middle of a name', 'dler', ['Abel|Dlerio', 'Adler']],
    ['a company before a tag', 'vip', ['Zoe|Vip', 'Abel#vip']],
    ['initials before middles', 'ab', ['Anna Berg', 'Crabbe']],
    ['a number in a name', '54', ['Studio 54', 'Abel+49 154']],
  ])('%s', (_, text, names) => {
    const customers = names.map((name) => {
      const [own = '', company, tag, phone] = [
        name.split(/[|#+]/)[0],
        /\|(.*)/.exec(name)?.[1],
        /#(.*)/.exec(name)?.[1],
        /\+.*/.exec(name)?.[0],
      ]
      return aCustomer({
        id: customerId(name),
        name: own,
        ...(company ? { companies: [{ name: company }] } : {}),
        ...(tag ? { tags: [tag] } : {}),
        ...(phone ? { phones: [{ value: phone }] } : {}),
      })
    })
    expect(directoryOf(...customers.reverse()).found(text)).toEqual(names.map((name) => name.split(/[|#+]/)[0]))
  })
})

describe('where nothing is as it was typed, one slip of the fingers is forgiven', () => {
  const customers = [named('Eva Schmidt'), named('Otto Schmitz'), named('Adler Hotel', { kind: 'company' })]
  test.each([
    ['two letters changed places', 'shcmidt', ['Eva Schmidt']],
    ['a wrong letter', 'scxmidt', ['Eva Schmidt']],
    ['everybody who is one slip away', 'schmdit', ['Eva Schmidt', 'Otto Schmitz']],
    ['a letter left out', 'schidt', ['Eva Schmidt']],
    ['a letter too many', 'schmmidt', ['Eva Schmidt']],
    ['beside a word that is right', 'eva shmidt', ['Eva Schmidt']],
    ['a word half typed', 'scmid', ['Eva Schmidt']],
    ['but what is found as typed stands alone', 'schmi', ['Eva Schmidt', 'Otto Schmitz']],
    ['but not two slips', 'scmdit', []],
    ['but not in a short word', 'evs', []],
    ['but not the first letter', 'achmidt', []],
  ])('%s', (_, text, names) => {
    expect(directoryOf(...customers).found(text)).toEqual(names)
  })

  test('any word of five letters and more is found with any one slip after its first letter', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 5, maxLength: 9 })
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('left out', 'doubled', 'wrong', 'changed'), (name, place, slip) => {
        const at = 1 + (place % (name.length - 2))
        const [before, letter, next, after] = [name.slice(0, at), name[at], name[at + 1], name.slice(at + 2)]
        const typed = {
          'left out': `${before}${next}${after}`,
          doubled: `${before}${letter}${letter}${next}${after}`,
          wrong: `${before}x${next}${after}`,
          changed: `${before}${next}${letter}${after}`,
        }[slip]
        fc.pre(typed.length >= 5)
        expect(directoryOf(named(name)).found(typed)).toEqual([name])
      }),
    )
  })
})

describe('the list is sorted', () => {
  const customers = [
    named('Zoe Abel', { createdAt: 1, lastContactAt: 5 }),
    named('Østen Ärla', { createdAt: 2 }),
    named('Anna Öhl', { createdAt: 3, lastContactAt: 9 }),
    named('Studio 10', { kind: 'company', createdAt: 4 }),
    named('Studio 9', { kind: 'company', createdAt: 5, stage: 'prospect' }),
  ]
  test.each([
    [
      'by family name, companies among the people',
      'name',
      ['Zoe Abel', 'Østen Ärla', 'Anna Öhl', 'Studio 9', 'Studio 10'],
    ],
    [
      'by the last contact, those never contacted last',
      'lastContact',
      ['Anna Öhl', 'Zoe Abel', 'Østen Ärla', 'Studio 9', 'Studio 10'],
    ],
    ['newest first', 'newest', ['Studio 9', 'Studio 10', 'Anna Öhl', 'Østen Ärla', 'Zoe Abel']],
  ] as const)('%s', (_, sort, names) => {
    expect(directoryOf(...customers).found('', { sort })).toEqual(names)
  })

  test('and filtered by stage and kind', () => {
    const directory = directoryOf(...customers)
    expect(directory.found('', { stage: 'prospect' })).toEqual(['Studio 9'])
    expect(directory.found('', { kind: 'company' })).toEqual(['Studio 9', 'Studio 10'])
    expect(directory.found('studio', { kind: 'person' })).toEqual([])
  })
})

describe('companies that are customers', () => {
  const firm = named('Berg GmbH', { kind: 'company' })
  const tom = named('Tom Zander', { companies: [{ companyId: firm.id, role: 'Fitter' }] })
  const eve = named('Eve Adam', { companies: [{ companyId: firm.id }, { name: 'Choir' }] })

  test('know their people, and people are found by them, whoever came first', () => {
    const directory = directoryOf(tom, eve, firm)
    expect(directory.peopleOf(firm.id)).toEqual([
      { id: eve.id, name: 'Eve Adam' },
      { id: tom.id, name: 'Tom Zander', role: 'Fitter' },
    ])
    expect(directory.found('gmbh')).toEqual(['Berg GmbH', 'Eve Adam', 'Tom Zander'])
  })

  test('pass a new name on to their people', () => {
    const directory = directoryOf(firm, tom, eve)
    const changed = directory.put([{ ...firm, name: 'Adler GmbH' }])
    expect(changed.map(([, row]) => row?.name).sort()).toEqual(['Adler GmbH', 'Eve Adam', 'Tom Zander'])
    expect(directory.found('adler tom')).toEqual(['Tom Zander'])
    expect(directory.found('berg')).toEqual([])
  })

  test('go, and their people stay', () => {
    const directory = directoryOf(firm, tom, eve)
    directory.remove([firm.id])
    expect(directory.found('berg')).toEqual([])
    expect(directory.rows().map(([, row]) => row?.companies)).toEqual([[], ['Choir']])
  })

  test('are left by their people', () => {
    const directory = directoryOf(firm, tom, eve)
    directory.put([named('Tom Zander')])
    expect(directory.peopleOf(firm.id).map(({ name }) => name)).toEqual(['Eve Adam'])
  })
})

test('dates of everybody come in the order of their days', () => {
  const directory = directoryOf(
    named('Bo', { dates: [{ kind: 'birthday', date: '1979-03-16' }] }),
    named('Al', {
      dates: [
        { kind: 'anniversary', date: '2020-03-16' },
        { kind: 'birthday', date: '--12-01' },
      ],
    }),
    named('Cy', { dates: [{ kind: 'other', label: 'Move', date: '2026-03-14' }] }),
  )
  expect(directory.upcomingDates('2026-03-14', 7)).toEqual([
    { customerId: 'Cy', name: 'Cy', kind: 'other', label: 'Move', on: '2026-03-14' },
    { customerId: 'Al', name: 'Al', kind: 'anniversary', on: '2026-03-16', years: 6 },
    { customerId: 'Bo', name: 'Bo', kind: 'birthday', on: '2026-03-16', years: 47 },
  ])
})

test('goals to look at are among the dates, also late ones, until they are reached', () => {
  const goal = { text: 'Run ten miles', state: 'open' as const, reviewOn: '2026-03-01' }
  const directory = directoryOf(
    named('Al', { goals: [goal, { text: 'Sleep well', state: 'open' }] }),
    named('Bo', { goals: [{ ...goal, state: 'reached' }] }),
    named('Cy', { goals: [{ ...goal, reviewOn: '2026-03-22' }] }),
  )
  expect(directory.upcomingDates('2026-03-14', 7)).toEqual([
    { customerId: 'Al', name: 'Al', kind: 'review', label: 'Run ten miles', on: '2026-03-01' },
  ])
})

test.each(['departed', 'died'] as const)(
  'dates of customers who have %s are not among those ahead, and are again when they come back',
  (stage) => {
    const birthday = { dates: [{ kind: 'birthday' as const, date: '1979-03-16' }] }
    const directory = directoryOf(named('Bo', { ...birthday, stage }))
    expect(directory.upcomingDates('2026-03-14', 7)).toEqual([])
    directory.put([named('Bo', birthday)])
    expect(directory.upcomingDates('2026-03-14', 7)).toMatchObject([{ customerId: 'Bo' }])
  },
)

test('who has died is met by name or stage, and not by whoever looks through the list', () => {
  const directory = directoryOf(named('Al'), named('Bo', { stage: 'died' }), named('Cy', { stage: 'departed' }))
  const found = (search: Partial<Search>) => {
    const { slots } = directory.search({ text: '', sort: 'name', ...search })
    const rows = new Map(directory.rows())
    return [...slots].map((slot) => rows.get(slot)?.name)
  }
  expect(found({})).toEqual(['Al', 'Cy'])
  expect(found({ text: 'bo' })).toEqual(['Bo'])
  expect(found({ stage: 'died' })).toEqual(['Bo'])
})

test('a list holds whoever has a tag and was silent for long enough, all of it together', () => {
  const directory = directoryOf(
    named('Al', { tags: ['vip'], lastContactAt: 100 }),
    named('Bo', { tags: ['vip'], lastContactAt: 200 }),
    named('Cy', { tags: ['vip', 'new'] }),
    named('Di', { lastContactAt: 100 }),
  )
  const found = (search: Partial<Search>) => {
    const rows = new Map(directory.rows())
    return [...directory.search({ text: '', sort: 'name', ...search }).slots].map((slot) => rows.get(slot)?.name)
  }
  expect(found({ tag: 'vip' })).toEqual(['Al', 'Bo', 'Cy'])
  expect(found({ silentSince: 100 })).toEqual(['Al', 'Cy', 'Di'])
  expect(found({ silentSince: 0 })).toEqual(['Cy'])
  expect(found({ tag: 'vip', silentSince: 199, text: 'a' })).toEqual(['Al'])
})

test('tags in use are counted, most used first', () => {
  const directory = directoryOf(
    named('A', { tags: ['b', 'vip'] }),
    named('B', { tags: ['vip'] }),
    named('C', { tags: ['a'] }),
  )
  expect(directory.tags()).toEqual([
    { tag: 'vip', count: 2 },
    { tag: 'a', count: 1 },
    { tag: 'b', count: 1 },
  ])
})

test('a slot stays the same while its customer changes, and is used again when the customer is gone', () => {
  const directory = directoryOf(named('A'), named('B'))
  const [[slot] = []] = directory.rows()
  expect(directory.put([named('A', { stage: 'departed' })])).toMatchObject([[slot, { stage: 'departed' }]])
  expect(directory.remove([customerId('A'), customerId('nobody')])).toEqual([[slot, undefined]])
  expect(directory.put([named('C')])).toMatchObject([[slot, { name: 'C' }]])
})

test('after any changes the directory is what it would be if it were made anew', () => {
  const letter = fc.constantFrom(...'abcdefgh')
  const customer = fc
    .record({
      id: letter,
      name: letter,
      lastContactAt: fc.option(fc.nat(3), { nil: undefined }),
      company: fc.option(letter, { nil: undefined }),
    })
    .map(({ id, name, lastContactAt, company }) =>
      aCustomer({
        id: customerId(id),
        name,
        lastContactAt,
        companies: company ? [{ companyId: customerId(company) }] : undefined,
      }),
    )
  const change = fc.oneof(fc.array(customer, { maxLength: 80 }), letter)

  fc.assert(
    fc.property(
      fc.array(change, { maxLength: 12 }),
      fc.constantFrom('name', 'lastContact'),
      letter,
      (changes, sort, text) => {
        const kept = new Map<string, Customer>()
        const directory = createDirectory('en')
        for (const change of changes) {
          if (typeof change === 'string') {
            directory.remove([customerId(change)])
            kept.delete(change)
          } else {
            const customers = [...new Map(change.map((row) => [row.id, row])).values()]
            directory.put(customers)
            for (const row of customers) kept.set(row.id, row)
          }
          directory.search({ text, sort })
        }
        const anew = createDirectory('en')
        anew.put([...kept.values()])

        const names = (one: typeof directory) => {
          const rows = new Map(one.rows())
          const { slots } = one.search({ text, sort })
          return [...slots].map((slot) => rows.get(slot)).map((row) => [row?.name, row?.lastContactAt, row?.companies])
        }
        const key = (row: unknown) => JSON.stringify(row)
        expect(names(directory).map(key).sort()).toEqual(names(anew).map(key).sort())
        expect(names(directory).map(([name, at]) => [name, sort === 'name' ? 0 : at])).toEqual(
          names(anew).map(([name, at]) => [name, sort === 'name' ? 0 : at]),
        )
        expect(directory.ids().sort()).toEqual([...kept.keys()].sort())
        for (const id of 'abcdefgh')
          expect(
            directory
              .peopleOf(customerId(id))
              .map((person) => person.id)
              .sort(),
          ).toEqual(
            anew
              .peopleOf(customerId(id))
              .map((person) => person.id)
              .sort(),
          )
      },
    ),
  )
})

describe('a list of those', () => {
  const kiel = { city: 'Kiel', country: 'Germany' }
  const directory = directoryOf(
    named('Ada', { addresses: [kiel, { city: 'Köln' }], own: { 'own:1': 'red', 'own:2': false } }),
    named('Bo', { addresses: [{ city: 'KIEL' }, { city: 'kiel' }], own: { 'own:2': true } }),
    named('Cy'),
  )
  const today = '2026-03-14'
  const dues = new Map([
    [customerId('Ada'), '2026-03-13T15:00'],
    [customerId('Bo'), '2026-03-21'],
  ])

  test('who have an address in a place, however it is spelt', () => {
    expect(directory.found('', { place: 'kiel' })).toEqual(['Ada', 'Bo'])
    expect(directory.found('', { place: 'koln' })).toEqual(['Ada'])
    expect(directory.places()).toEqual([
      { place: 'Kiel', count: 2 },
      { place: 'Germany', count: 1 },
      { place: 'Köln', count: 1 },
    ])
  })

  test.each([
    ['red in a field', { id: 'own:1', is: 'red' }, ['Ada']],
    ['no in a field', { id: 'own:2', is: false }, ['Ada']],
    ['something in a field', { id: 'own:2' }, ['Ada', 'Bo']],
    ['nothing in a field', { id: 'own:1', lacks: true as const }, ['Bo', 'Cy']],
    ['something in a field that nobody has', { id: 'toString' }, []],
  ])('who have %s', (_, own, names) => {
    expect(directory.found('', { own })).toEqual(names)
  })

  test.each([
    ['overdue', ['Ada']],
    ['week', ['Bo']],
    ['later', []],
    ['none', ['Cy']],
  ] as const)('whose next follow-up is %s', (when, names) => {
    const { slots } = directory.search({ text: '', sort: 'name', due: { when, today } }, dues)
    const rows = new Map(directory.rows())
    expect([...slots].map((slot) => rows.get(slot)?.name)).toEqual(names)
  })
})

test.each([
  ['numbers', [10, 9, undefined, 9.5], ['B', 'D', 'A', 'C']],
  ['days', ['2026-03-14', undefined, '2025-12-31', '2026-03-14'], ['C', 'A', 'D', 'B']],
  ['texts', ['élan', 'Zoo', 'echo', undefined], ['C', 'A', 'B', 'D']],
  ['yes and no', [false, true, undefined, true], ['B', 'D', 'A', 'C']],
])('a list can be sorted by %s in an own field; whoever has nothing there comes last, by name', (_, values, names) => {
  const customers = ['A', 'B', 'C', 'D'].map((name, at) => {
    const value = values[at]
    return named(name, value === undefined ? {} : { own: { 'own:1': value } })
  })
  const directory = directoryOf(...customers)
  expect(directory.found('', { sort: 'own:1' })).toEqual(names)
  expect(directory.found('')).toEqual(['A', 'B', 'C', 'D'])
})
