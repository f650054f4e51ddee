import { writeWorkbook } from '@main/packages/workbook'
import type { Sheet } from '@shared/package/workbook'
import { expect, test } from 'vitest'
import { textsIn } from './unzipped'

const sheets: Sheet[] = [
  {
    name: 'Our history',
    columns: [
      { header: 'When', width: 18 },
      { header: 'In short', width: 40 },
      { header: 'How many', width: 5 },
    ],
    rows: [
      [{ date: new Date('2026-03-14T12:00:00Z'), hasTime: true }, '=1+1', 3],
      [{ date: new Date('2026-03-15T00:00:00Z'), hasTime: false }, '<b>', true],
      [undefined, 'a\nb', undefined],
    ],
  },
  { name: 'Follow-ups', columns: [{ header: 'What', width: 10 }], rows: [] },
]

test('has a sheet for each table, a row for each row, and cells of the right type', async () => {
  const files = await textsIn(await writeWorkbook(sheets))
  const names = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
    ([, name]) => name,
  )
  const cells = [
    ...(files.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/<c r="(\w+)"[^>]*?(?: t="(\w)")?><v>([^<]*)/g),
  ]

  expect(names).toEqual(['Our history', 'Follow-ups'])
  expect(cells.slice(3).map(([, place, type, value]) => [place, type, value])).toEqual([
    ['A2', undefined, '46095.5'],
    ['B2', 's', '3'],
    ['C2', undefined, '3'],
    ['A3', undefined, '46096'],
    ['B3', 's', '4'],
    ['C3', 'b', '1'],
    ['B4', 's', '5'],
  ])
})

test('text that looks like a formula is text', async () => {
  const files = await textsIn(await writeWorkbook(sheets))
  expect(files.get('xl/sharedStrings.xml')).toContain('<t>=1+1</t>')
  expect([...files.values()].join('')).not.toContain('<f>')
})

test('is the same to the last byte whenever it is made', async () => {
  expect(Buffer.from(await writeWorkbook(sheets)).equals(await writeWorkbook(sheets))).toBe(true)
})
