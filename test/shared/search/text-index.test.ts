import { fold } from '@shared/directory/fold'
import { createTextIndex, type SearchedRow } from '@shared/search/text-index'
import { wantedOf } from '@shared/search/words'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const uuid = (number: number) => `01a22387-5c40-7588-bb00-${number.toString(16).padStart(12, '0')}`
const row = (id: string, text: string, at = 0): SearchedRow => ({ table: 'interactions', id, text, at })
const indexOf = (...rows: SearchedRow[]) => {
  const index = createTextIndex()
  index.put(rows)
  return index
}
const idsOf = (index: ReturnType<typeof createTextIndex>, typed: string, limit = 20) =>
  index.search(typed, limit).rows.map(({ id }) => id)

describe('what is found', () => {
  const book = indexOf(
    row('boiler', 'Wants a second quote for the boiler'),
    row('gate', 'Gate code 4711, ring twice'),
    row('chérif', 'Schön: Frau Chérif zahlt die Müllgebühr'),
    row('file', 'Plan of the kitchen.pdf'),
    row('han', '我们明天见面'),
  )
  test.each<[string, string[]]>([
    ['boiler', ['boiler']],
    ['boil', ['boiler']],
    ['oiler', []],
    ['quote boil', ['boiler']],
    ['QUOTE, BOILER!', ['boiler']],
    ['quote gate', []],
    ['471', ['gate']],
    ['cherif', ['chérif']],
    ['schoen', ['chérif']],
    ['schön', ['chérif']],
    ['muell', ['chérif']],
    ['kitchen pdf', ['file']],
    ['明天', ['han']],
    ['', []],
    ['  ,;', []],
  ])('%s', (typed, expected) => expect(idsOf(book, typed)).toEqual(expected))

  test.each<[string, string[]]>([
    ['boilre', ['boiler']],
    ['boler', ['boiler']],
    ['kitchn plan', ['file']],
    ['gtae', []],
    ['xoiler', []],
  ])('one slip of the fingers in a long word: %s', (typed, expected) => {
    expect(idsOf(book, typed)).toEqual(expected)
    expect(book.search(typed, 5).isNearly).toBe(true)
  })
})

test('the very word comes before longer ones, and what is new before what is old', () => {
  const index = indexOf(
    row('old', 'roof', 1),
    row('roofer', 'roofer', 9),
    row('new', 'a roof', 5),
    row('mid', 'roof', 3),
  )
  expect(idsOf(index, 'roof')).toEqual(['new', 'mid', 'old', 'roofer'])
  expect(index.search('roof', 2)).toEqual({
    rows: [
      { table: 'interactions', id: 'new' },
      { table: 'interactions', id: 'mid' },
    ],
    total: 4,
    isNearly: false,
  })
})

test('a changed row is found by what it says now, and one that is gone no more', () => {
  const index = indexOf(row(uuid(1), 'roof'), row(uuid(2), 'roof'))
  index.put([row(uuid(1), 'gutter')])
  expect(idsOf(index, 'roof')).toEqual([uuid(2)])
  expect(idsOf(index, 'gut')).toEqual([uuid(1)])
  index.put([row(uuid(1), '')])
  index.remove([uuid(2), uuid(7)])
  expect(index.size().rows).toBe(0)
  expect(idsOf(index, 'g')).toEqual([])
})

test('tidied up after many changes, it finds what it found before', () => {
  const index = createTextIndex()
  const rows = Array.from({ length: 30_000 }, (_, number) => row(uuid(number + 1), `note ${number % 100}`, number))
  index.put(rows)
  index.put(rows.map((one) => ({ ...one, text: `${one.text} again` })))
  index.remove(rows.slice(0, 25_000).map(({ id }) => id))
  expect(index.size().rows).toBe(5000)
  expect(index.search('again 42', 3)).toMatchObject({ total: 50 })
  expect(idsOf(index, 'again 42', 2)).toEqual([uuid(29_943), uuid(29_843)])
})

/** Looks through everything, letter by letter. */
function naively(rows: Map<string, string>, typed: string): string[] {
  const wanted = wantedOf(typed)
  if (wanted.length === 0) return []
  return [...rows]
    .filter(([, text]) => {
      const words = fold(text).split(/[^\p{L}\p{N}]+/u)
      return wanted.every((spellings) => spellings.some((one) => words.some((word) => word.startsWith(one))))
    })
    .map(([id]) => id)
    .sort()
}

test('whatever is written, changed and thrown away, it finds what looking through everything finds', () => {
  const word = fc.constantFrom('roof', 'roofer', 'Müller', 'mueller', 'Gate', 'é', 'a', 'b1', '4711')
  const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '))
  const id = fc.oneof(
    fc.integer({ min: 1, max: 12 }).map(uuid),
    fc.integer({ min: 1, max: 4 }).map((number) => `c${number}`),
  )
  const step = fc.oneof(fc.record({ id, text }), fc.record({ id }))
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), text, (steps, typed) => {
      const index = createTextIndex()
      const rows = new Map<string, string>()
      for (const { id, ...rest } of steps) {
        if ('text' in rest) {
          index.put([row(id, rest.text)])
          rows.set(id, rest.text)
        } else {
          index.remove([id])
          rows.delete(id)
        }
      }
      const { rows: found, total, isNearly } = index.search(typed, 100)
      if (isNearly) expect(naively(rows, typed)).toEqual([])
      else expect(found.map(({ id }) => id).sort()).toEqual(naively(rows, typed))
      expect(total).toBe(found.length)
    }),
  )
})
