import { typedKind } from '@shared/domain/kind-words'
import { expect, test } from 'vitest'

const words = [
  { kind: 'call', words: ['call', 'called'] },
  { kind: 'visit', words: ['visit', 'visited'] },
  { kind: 'own:tax', words: ['Tax meeting'] },
]

test.each([
  ['call ', { kind: 'call', word: 'call', rest: '' }],
  ['Called wants a quote', { kind: 'call', word: 'Called', rest: 'wants a quote' }],
  ['visited   the shop', { kind: 'visit', word: 'visited', rest: 'the shop' }],
  ['tax meeting went well', { kind: 'own:tax', word: 'tax meeting', rest: 'went well' }],
  ['call', undefined],
  ['calling', undefined],
  ['tax', undefined],
  [' call her', undefined],
  ['He called', undefined],
  ['', undefined],
])('«%s» is taken as %o', (line, typed) => {
  expect(typedKind(line, words)).toEqual(typed)
})
