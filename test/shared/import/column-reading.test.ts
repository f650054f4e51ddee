import { type ColumnReading, mappingAsLastTime, readingKept } from '@shared/import/column-reading'
import { businessRow } from '@shared/rows'
import { expect, test } from 'vitest'

const kind = (...header: string[]) => ({ source: { format: 'csv' as const, encoding: 'utf-8' }, header })
const ours = [{ target: 'leaveOut' as const }, { target: 'city' as const }]
const theirs = [{ target: 'name' as const }, { target: 'city' as const }]
const kept = readingKept(undefined, kind('Who', 'Where'), theirs, ours)

test('how columns were read is known again for the same columns in any order', () => {
  expect(mappingAsLastTime(kept, kind('Who', 'Where'))).toEqual(theirs)
  expect(mappingAsLastTime(kept, kind('Where', 'Who'))).toEqual(theirs.toReversed())
})

test('another program or other columns are another kind of file', () => {
  expect(mappingAsLastTime(kept, kind('Who', 'Where', 'When'))).toBeUndefined()
  expect(
    mappingAsLastTime(kept, { ...kind('Who', 'Where'), source: { format: 'xlsx', encoding: 'utf-8' } }),
  ).toBeUndefined()
})

test('two columns of one name keep their order', () => {
  const two = [
    { target: 'phone' as const, label: 'home' },
    { target: 'phone' as const, label: 'work' },
  ]
  expect(mappingAsLastTime(readingKept([], kind('Tel', 'Tel'), two, ours), kind('Tel', 'Tel'))).toEqual(two)
})

test('who goes back to how the app reads it is read so the next time', () => {
  expect(readingKept(kept, kind('Where', 'Who'), ours, ours)).toEqual([])
})

test('a file without a header is of no kind, and what was read longest ago goes first', () => {
  expect(readingKept([], kind('', ''), theirs, ours)).toEqual([])
  let readings: ColumnReading[] = []
  for (let at = 0; at < 2000; at++) readings = readingKept(readings, kind(`Who ${at}`, 'Where'), theirs, ours)
  expect(JSON.stringify(readings).length).toBeLessThan(41_000)
  expect(mappingAsLastTime(readings, kind('Who 1999', 'Where'))).toEqual(theirs)
})

test('a backup may hold it', () => {
  expect(businessRow.safeParse({ id: 'business', columnReadings: kept }).success).toBe(true)
})
