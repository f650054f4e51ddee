import { previewLines } from '@shared/import/preview-lines'
import { anImportedPerson } from '@test/support/imported-people'
import { expect, test } from 'vitest'

test('everybody of the file, and the rows that nobody can be made of, in its order', () => {
  const ada = anImportedPerson({ origin: { row: 2 }, emails: [{ value: 'ada@berg.example' }] })
  const again = anImportedPerson({ origin: { row: 5 } })
  const { lines, general } = previewLines(
    [ada, again],
    [{ state: 'new' }, { state: 'twice', of: 0, evidence: 'name' }],
    [
      { code: 'damagedText' },
      { row: 2, code: 'badDate', detail: '31.2.1980' },
      { row: 4, code: 'nothingUsable' },
      { row: 900, code: 'tooManyRows', detail: '900' },
    ],
  )
  expect(lines.map(({ place, outcome: { state } }) => [place.row, state])).toEqual([
    [2, 'new'],
    [4, 'leftOut'],
    [5, 'twice'],
  ])
  expect(lines[0]).toMatchObject({ reach: ['ada@berg.example'], remarks: [{ code: 'badDate' }] })
  expect(lines[2]?.first).toEqual({ row: 2, name: 'Ada Berg' })
  expect(general.map(({ code }) => code)).toEqual(['damagedText', 'tooManyRows'])
})

test('cards are counted like rows', () => {
  const card = anImportedPerson({ origin: { card: 1 } })
  const { lines } = previewLines([card], [{ state: 'new' }], [{ card: 2, code: 'groupLeftOut', detail: 'Team' }])
  expect(lines.map(({ place }) => place)).toEqual([{ card: 1 }, { card: 2 }])
})
