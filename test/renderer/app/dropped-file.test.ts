import { areContacts, importable } from '@renderer/app/dropped-file'
import { expect, test } from 'vitest'

const file = (name: string, size = 10) => ({ name, size }) as File

test.each(['people.vcf', 'PEOPLE.VCF', 'contacts.vcard', 'list.csv', 'list.tsv', 'list.xlsx'])(
  '%s goes to the import',
  (name) => {
    expect(importable([file(name)])).toEqual({ outcome: 'taken', file: file(name), others: 0 })
  },
)

test('the first file that can be read is taken, the others are counted', () => {
  const files = [file('photo.jpg'), file('list.csv'), file('more.csv')]
  expect(importable(files)).toEqual({ outcome: 'taken', file: file('list.csv'), others: 2 })
})

test('what cannot be read is named', () => {
  expect(importable([file('invoice.pdf')])).toEqual({ outcome: 'unreadable', name: 'invoice.pdf' })
})

test('a file beyond 50 MB is not read', () => {
  expect(importable([file('list.csv', 50 * 1024 * 1024)])).toMatchObject({ outcome: 'taken' })
  expect(importable([file('list.csv', 50 * 1024 * 1024 + 1)])).toEqual({ outcome: 'too-large' })
})

test('words dropped on the window are nothing', () => {
  expect(importable([])).toBeUndefined()
})

test('files of contacts are told from others: only where all are, the owner is asked', () => {
  expect(areContacts([file('a.vcf'), file('b.CSV')])).toBe(true)
  expect(areContacts([file('a.vcf'), file('photo.jpg')])).toBe(false)
  expect(areContacts([])).toBe(false)
})
