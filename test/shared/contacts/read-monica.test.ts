import { readContacts } from '@shared/contacts/read-contacts'
import { expect, test } from 'vitest'

const list = (type: string, ...values: object[]) => ({ count: values.length, type, values })
const contact = (uuid: string, properties: object, ...data: object[]) => ({ uuid, properties, data })
const field = (type: string, data: string) => ({ properties: { data, type } })
const at = (date: string, some = {}) => ({ uuid: 'd', is_age_based: false, is_year_unknown: false, date, ...some })

const account = (...contacts: object[]) => ({
  version: '1.0-preview.1',
  account: {
    uuid: 'account',
    data: [list('user', { uuid: 'u', properties: {} }), list('contact', ...contacts)],
    instance: {
      contact_field_types: [
        { uuid: 'mail', properties: { name: 'Email', protocol: 'mailto:', type: 'email' } },
        { uuid: 'call', properties: { name: 'Phone', protocol: 'tel:', type: 'phone' } },
        { uuid: 'chat', properties: { name: 'Telegram', protocol: 'telegram:' } },
      ],
    },
  },
})
const read = (...contacts: object[]) =>
  readContacts(new TextEncoder().encode(JSON.stringify(account(...contacts), null, 4)), 'monica.json')

test('somebody comes out of the account with everything that a customer has a place for', () => {
  const ada = contact(
    'ada-1',
    {
      ...{ first_name: 'Ada', middle_name: 'Maria', last_name: 'Berg', nickname: 'Addie', is_partial: false },
      ...{ job: 'Owner', company: 'Berg Heating', tags: ['vip', 'heating'], description: 'From the fair' },
      ...{
        food_preferences: 'No nuts',
        birthdate: at('1979-05-03T00:00:00Z'),
        first_met_date: at('2019-01-02T00:00:00Z'),
      },
    },
    list('contact_field', field('mail', 'ada@berg.example'), field('call', '+49 30 1234567'), field('chat', '@ada')),
    list('note', { properties: { body: 'Likes tea' } }, { properties: { body: 'Has a dog' } }),
    list('address', {
      properties: { name: 'home', street: 'Hafenstr. 3', city: 'Kiel', postal_code: '24103', country: 'DE' },
    }),
  )
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
