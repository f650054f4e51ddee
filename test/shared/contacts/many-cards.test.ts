import { readContacts } from '@shared/contacts/read-contacts'
import { expect, test } from 'vitest'

const card = (number: number) =>
  [
    ...['BEGIN:VCARD', 'VERSION:3.0', `UID:c${number}`, `FN:Ada ${number} Berg`, `N:Berg;Ada ${number};;;`],
    ...[`ORG:Company ${number % 500}`, `EMAIL;TYPE=WORK:a${number}@berg.example`, `TEL;TYPE=CELL:+49 170 ${number}`],
    ...['ADR;TYPE=HOME:;;Hafenstr. 3;Kiel;;24103;Germany', 'BDAY:1979-05-03', 'NOTE:Likes tea', 'END:VCARD', ''],
  ].join('\r\n')

const fileOf = (cards: number) => new TextEncoder().encode(Array.from({ length: cards }, (_, at) => card(at)).join(''))

function timed(bytes: Uint8Array) {
  const from = performance.now()
  const { people, remarks } = readContacts(bytes, 'all.vcf')
  return { people: people.length, remarks, perCard: (performance.now() - from) / people.length }
}

test('a hundred thousand cards are all read, each in about the time that one of a few takes', () => {
  timed(fileOf(5_000))
  const few = timed(fileOf(10_000))
  const many = timed(fileOf(100_000))
  if (process.env.FIGURES) console.log({ few: few.perCard, many: many.perCard })
  expect([many.people, many.remarks]).toEqual([100_000, []])
  // Work that grew with the square would take ten times as long for each.
  expect(many.perCard).toBeLessThan(4 * few.perCard)
}, 120_000)
