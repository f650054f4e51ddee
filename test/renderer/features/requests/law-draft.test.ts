import { draftOf, type LawDraft, lawIn, numberIn } from '@renderer/features/requests/law-draft'
import { usualLaws } from '@shared/domain/response-clock'
import { expect, test } from 'vitest'

const today = '2026-03-14'
const eu = usualLaws[0]!

test.each(usualLaws.map((law) => [law.id, law] as const))('%s is the same after it was typed', (id, law) => {
  expect(lawIn(draftOf(law, today), id)).toEqual(law)
})

test.each<[what: string, typed: Partial<LawDraft>]>([
  ['no name', { name: ' ' }],
  ['no source', { source: '' }],
  ['a name that is too long for a row', { name: 'x'.repeat(2001) }],
  ['no time', { within: '0' }],
  ['a time that is no number', { within: 'soon' }],
  ['more time that is no number', { longer: '-1' }],
  ['a holiday that there is not', { holidays: '02-30' }],
  ['no day since when', { since: '' }],
])('a rule with %s is not taken', (_what, typed) => {
  expect(lawIn({ ...draftOf(eu, today), ...typed }, 'eu')).toBeUndefined()
})

test('holidays are yearly ones or days, in lines or with commas', () => {
  const typed = { ...draftOf(eu, today), holidays: '12-25, 2027-03-26\n02-29' }
  expect(lawIn(typed, 'eu')?.holidays).toEqual(['--12-25', '2027-03-26', '--02-29'])
})

test.each([
  ['1', 1],
  ['1000', 1000],
  ['1001', undefined],
  ['0', undefined],
  ['1.5', undefined],
  ['', undefined],
])('"%s" is the number %s', (typed, number) => {
  expect(numberIn(typed)).toBe(number)
})
