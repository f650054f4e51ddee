import { snippetOf } from '@shared/search/snippet'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const said = (texts: (string | undefined)[], typed: string) =>
  snippetOf(texts, typed)
    .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
    .join('')

test.each<[string, string, string]>([
  ['Wants a second quote', 'quo', 'Wants a second [quote]'],
  ['Frau Chérif zahlt', 'cherif', 'Frau [Chérif] zahlt'],
  ['Müllgebühr', 'muell', '[Müllgebühr]'],
  ['The boiler leaks', 'boilre', 'The [boiler] leaks'],
  ['Two\n  lines', 'lines two', '[Two] [lines]'],
  ['nothing of it', 'roof', 'nothing of it'],
])('%s, looked for as %s', (text, typed, expected) => expect(said([text], typed)).toBe(expected))

test('of several texts it shows the one with the most of it', () => {
  expect(said(['A call', undefined, 'Second quote'], 'second quote')).toBe('[Second] [quote]')
})

test('a long text is shown around what was found', () => {
  const text = `${'before '.repeat(40)}roof ${'after '.repeat(40)}`
  const shown = said([text], 'roof')
  expect(shown).toMatch(/^… before before before \[roof\] after .*…$/)
  expect(shown.length).toBeLessThan(130)
})

test('whatever the text: the pieces are pieces of it, in one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ maxLength: 10 }), (text, typed) => {
      const shown = snippetOf([text], typed)
        .map((part) => part.text)
        .join('')
      expect(shown).not.toMatch(/[\n\t]/)
      expect(text.replaceAll(/\s+/g, ' ').trim()).toContain(shown.replace(/^… /, '').replace(/ …$/, ''))
    }),
  )
})
