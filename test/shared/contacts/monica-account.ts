// The account that Monica exports, as far as it is read, by hand.

const list = (type: string, ...values: object[]) => ({ count: values.length, type, values })
export const contact = (uuid: string, properties: object, ...data: object[]) => ({ uuid, properties, data })
const field = (type: string, data: string) => ({ properties: { data, type } })
export const at = (date: string, some = {}) => ({
  uuid: 'd',
  is_age_based: false,
  is_year_unknown: false,
  date,
  ...some,
})

export const account = (...contacts: object[]) => ({
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

/** Ada with everything. */
export const ada = contact(
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

export const monicaAccount = account(ada)
