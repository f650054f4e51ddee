import { csvRecords } from '@shared/contacts/csv-records'
import { limits } from '@shared/contacts/limits'
import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'

const cellsOf = (text: string, separator = ',') => [...csvRecords(text, separator)].map(({ cells }) => cells)

test.each([
  [
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\r\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\rc,d\r',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    '"a,1","b ""x""\nb"\nc,',
    [
      ['a,1', 'b "x"\nb'],
      ['c', ''],
    ],
  ],
  ['a, "b, c" , d\n', [['a', 'b, c', 'd']]],
  ['"5" wide",b\n', [['5 wide"', 'b']]],
  ['6" nails,b\n', [['6" nails', 'b']]],
])('%j', (text, cells) => {
  expect(cellsOf(text)).toEqual(cells)
})

test('a quote that is never closed costs one cell, not the rest of the file', () => {
  expect(cellsOf('name,note\nAda,"rye\nBen,oats\n')).toEqual([
    ['name', 'note'],
    ['Ada', '"rye'],
    ['Ben', 'oats'],
  ])
})

test('rows are counted as a spreadsheet does, blank ones too', () => {
  expect([...csvRecords('a\n\n"b\nb"\nc\n', ',')].map(({ row, cells }) => [row, cells.join()])).toEqual([
    [1, 'a'],
    [2, ''],
    [3, 'b\nb'],
    [4, 'c'],
  ])
})

test('what is more than anybody needs is left out, and said', () => {
  const [wide] = csvRecords(','.repeat(limits.columns), ',')
  expect([wide?.cells.length, wide?.cut]).toEqual([limits.columns, 'tooManyColumns'])
  const [long] = csvRecords(`a,${'x'.repeat(limits.text + 1)},b`, ',')
  expect([long?.cells, long?.cut]).toEqual([['a', '', 'b'], 'valueTooLong'])
})

test('whatever another library writes is read as it was', () => {
  const cell = fc
    .array(fc.constantFrom('a', 'é', ',', ';', '"', '\n', '\t', '|', "'", 'x y'), { maxLength: 6 })
    .map((some) => some.join('').trim())
  const tables = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
    )
  fc.assert(
    fc.property(tables, fc.constantFrom(',', ';', '\t', '|'), (rows, separator) => {
      const text = Papa.unparse(rows, { delimiter: separator, quotes: true })
      expect(cellsOf(text, separator)).toEqual(rows)
    }),
  )
})
