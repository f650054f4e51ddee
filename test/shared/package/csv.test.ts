import { csv } from '@shared/package/csv'
import { guarded } from '@shared/package/formula-guard'
import type { Cell, Table } from '@shared/package/table'
import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'

const tableWith = (rows: Cell[][], headers = ['Name', 'Phone']): Table => ({
  name: 'test',
  title: 'Test',
  columns: headers.map((header) => ({ header, explains: '', placing: 'column', width: 10 })),
  rows,
})

test('begins with a byte order mark and ends each line with CR LF', () => {
  expect(csv(tableWith([['Ada', '+49 431 12345']]))).toBe('\uFEFFName,Phone\r\nAda,+49 431 12345\r\n')
})

test('has ISO times, yes for what is so, and nothing for what is not', () => {
  const rows: Cell[][] = [
    [{ time: '2026-03-14T15:00:00+01:00' }, true],
    [undefined, false],
  ]
  expect(csv(tableWith(rows))).toBe('\uFEFFName,Phone\r\n2026-03-14T15:00:00+01:00,yes\r\n,\r\n')
})

test('quotes what would break a line or a column', () => {
  expect(csv(tableWith([['Berg, "Ada"', 'one\ntwo']]))).toBe('\uFEFFName,Phone\r\n"Berg, ""Ada""","one\ntwo"\r\n')
})

test('another reader finds in it what went in', () => {
  const text = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const read = Papa.parse<string[]>(csv(tableWith(rows)).slice(1), { newline: '\r\n', skipEmptyLines: false })
      expect(read.data.slice(1, -1)).toEqual(rows.map((row) => row.map(guarded)))
    }),
  )
})
