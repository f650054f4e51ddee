/**
 * Text as it is compared: without case, accents, ligatures and full-width forms, so that `cherif` finds Chérif.
 * Folding twice changes nothing.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replace(/['`]/g, '')
  return text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(marks, '').replace(letters, replaced)
}

/**
 * A folded text, and the other ways in which people write the same: Müller is also typed Mueller, and Mueller Müller.
 */
export function spellings(text: string): string[] {
  const folded = fold(text)
  const expanded = umlauts.test(text)
    ? fold(text.normalize('NFC').replace(everyUmlaut, (letter) => written[letter] ?? letter))
    : folded
  const contracted = folded.replace(/(?<=[aou])e|(?<=a)a/g, '')
  if (folded === contracted && folded === expanded) return [folded]
  return [...new Set([folded, expanded, contracted])]
}

const plain = /^[\x20-\x7e]*$/

/** Accents of Latin, Greek and Cyrillic, and the vowel points of Hebrew and Arabic. */
const marks = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/g

/** What Unicode does not take apart; the apostrophe is left out, so that `obrien` finds O'Brien. */
const replacements: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
  ς: 'σ',
}
const letters = /[ßæœøđðħıłþς'’‘ʼ`´]/g
const replaced = (letter: string) => replacements[letter] ?? ''

const umlauts = /[äöüåøÄÖÜÅØ]|[aouAOU]\u0308|[aA]\u030a/
const everyUmlaut = /[äöüåøÄÖÜÅØ]/g
const written: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  ø: 'oe',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  Å: 'Aa',
  Ø: 'Oe',
}
