import { readContacts } from '@shared/contacts/read-contacts'
import { expect, test } from 'vitest'

const card = (number: number) =>
  [
    ...['BEGIN:VCARD', 'VERSION:3.0', `UID:c${number}`, `FN:Ada ${number} Berg`, `N:Berg;Ada ${number};;;`],
    ...[`ORG:Company ${number % 500}`, `EMAIL;TYPE=WORK:a${number}@berg.example`, `TEL;TYPE=CELL:+49 170 ${number}`],
    ...['ADR;TYPE=HOME:;;Hafenstr. 3;Kiel;;24103;Germany', 'BDAY:1979-05-03', 'NOTE:Likes tea', 'END:VCARD', ''],
  ].join('\r\n')

const fileOf = (cards: number) => new TextEncoder().encode(Array.from({ length: cards }, (_, at) => card(at)).join(''))

test('more cards than any address book of one person are all read', () => {
  const { people, remarks } = readContacts(fileOf(30_000), 'all.vcf')
  expect([people.length, remarks]).toEqual([30_000, []])
  expect(people.at(-1)?.name).toBe('Ada 29999 Berg')
}, 120_000)
