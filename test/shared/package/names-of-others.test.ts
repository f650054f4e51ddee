import { findNames, hidden } from '@shared/package/names-of-others'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const ada = { names: ['Ada Berg', 'Addie'], companies: ['Berg Heating'] }
const shown = (text: string, others: string[], own = ada) => hidden(text, findNames(own, others)(text))

test.each([
  ['met Tom Smith today', 'met [other person] today'],
  ['met TOM SMITH today', 'met [other person] today'],
  ["tom  smith's dog", "[other person]'s dog"],
  ['Tom Smith, Tom-Smith and T\u00F6m\u00A0Sm\u00EDth', '[other person], [other person] and [other person]'],
  ['Tom Smithers and Atom Smith', 'Tom Smithers and Atom Smith'],
  ['Tom saw Smith', 'Tom saw Smith'],
  ['To\u00ADm Smith', '[other person]'],
])('%j is shown as %j', (text, expected) => {
  expect(shown(text, ['Tom Smith'])).toBe(expected)
})

test.each([
  ['Łukasz Żak', 'lukasz zak called'],
  ['Søren Ægir', 'soren aegir called'],
  ['Weiß Jürgen', 'WEISS JURGEN called'],
  ["Seán O'Brien", 'Sean O’Brien called'],
  ["Seán O'Brien", 'sean obrien called'],
  ['Jörg Müller', 'Joerg Mueller called'],
  ['Joerg Mueller', 'Jörg Müller called'],
])('the accents of %s do not matter', (name, text) => {
  expect(shown(text, [name])).toBe('[other person] called')
})

test('the longer name wins', () => {
  expect(shown('Tom Smith Miller and Tom Smith', ['Tom Smith', 'Tom Smith Miller'])).toBe(
    '[other person] and [other person]',
  )
})

test('what is the customer’s own stays: names, words of names, and the company', () => {
  const others = ['Ada', 'Berg', 'Heating', 'Addie', 'ada berg', 'Berg Heating']
  expect(shown('Ada Berg, Berg, Addie of Berg Heating', others)).toBe('Ada Berg, Berg, Addie of Berg Heating')
})

test('somebody else with the family name of the customer is somebody else', () => {
  expect(shown('Tom Berg and Ada Berg-Smith came', ['Tom Berg', 'Ada Berg Smith'])).toBe(
    '[other person] and [other person] came',
  )
})

test('names in scripts without spaces are found inside a line', () => {
  expect(shown('今天王小明来电话', ['王小明'])).toBe('今天[other person]来电话')
  expect(shown('김철수가 전화했다', ['김철수'])).toBe('[other person]가 전화했다')
})

test('a name of one letter is none', () => {
  expect(shown('a b c', ['A', '', '?'])).toBe('a b c')
})

test('a hidden name is nowhere to be found, and nothing else is touched', () => {
  const word = fc.stringMatching(/^[a-zé]{1,6}$/)
  fc.assert(
    fc.property(fc.array(word), fc.array(word), (before, after) => {
      const text = [...before, 'Xaver', 'Quill', ...after].join(' ')
      expect(shown(text, ['xaver quill'])).toBe([...before, '[other person]', ...after].join(' '))
    }),
  )
})
