import { readContacts } from '@shared/contacts/read-contacts'
import { expect, test } from 'vitest'
import { account, ada, at, contact } from './monica-account'

const read = (...contacts: object[]) =>
  readContacts(new TextEncoder().encode(JSON.stringify(account(...contacts), null, 4)), 'monica.json')

test('somebody comes out of the account with everything that a customer has a place for', () => {
  const { people, remarks, source } = read(ada)
  expect(source).toMatchObject({ format: 'json', program: 'monica' })
  expect(remarks).toEqual([])
  expect(people).toEqual([
    {
      kind: 'person',
      name: 'Ada Maria Berg',
      nameParts: { given: 'Ada', additional: 'Maria', family: 'Berg' },
      nickname: 'Addie',
      companies: [{ name: 'Berg Heating', role: 'Owner' }],
      emails: [{ value: 'ada@berg.example' }],
      phones: [{ value: '+49 30 1234567' }],
      links: [{ value: '@ada', label: 'Telegram' }],
      addresses: [{ street: 'Hafenstr. 3', city: 'Kiel', postalCode: '24103', country: 'DE', label: 'home' }],
      tags: ['vip', 'heating'],
      dates: [{ kind: 'birthday', date: '1979-05-03' }],
      notes: 'From the fair\n\nLikes tea\n\nHas a dog',
      externalId: { source: 'monica', id: 'ada-1' },
      unmapped: [
        { column: 'First met', value: '2019-01-02' },
        { column: 'Food preferences', value: 'No nuts' },
      ],
      origin: { row: 1 },
    },
  ])
})

test.each([
  ['without its year', at('1904-05-03T00:00:00Z', { is_year_unknown: true }), [{ kind: 'birthday', date: '--05-03' }]],
  ['guessed from an age', at('1980-01-01T00:00:00Z', { is_age_based: true }), []],
  ['that is none', at('soon'), []],
])('a birthday %s', (_, birthdate, dates) => {
  expect(read(contact('a', { first_name: 'Ada', birthdate })).people).toMatchObject([{ dates }])
})

test('who is only known through somebody else is left out, and said; so is who has neither name nor number', () => {
  const { people, remarks } = read(contact('a', { first_name: 'Tom', is_partial: true }), contact('b', {}))
  expect(people).toEqual([])
  expect(remarks).toEqual([
    { row: 1, code: 'partialLeftOut', detail: 'Tom' },
    { row: 2, code: 'nothingUsable' },
  ])
})

test('whatever stands where something else should be, it is read as far as it goes', () => {
  const odd = { uuid: 7, properties: { first_name: 'Ada', tags: 'x', birthdate: 3, company: {} }, data: { type: [] } }
  expect(read(odd, [] as object).people).toMatchObject([{ name: 'Ada', tags: [], dates: [], companies: [] }])
})
