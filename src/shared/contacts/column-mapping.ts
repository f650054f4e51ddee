import { compact, isNeverImported, meaningOf, wordsOf } from './column-meaning'
import { ledgerWords } from './column-words'
import type { ColumnMapping, ColumnTarget, ColumnUse } from './columns'

const ledgers = new Set(wordsOf(ledgerWords))

/** What each column of a header is, as far as the words tell. */
export function mappingOf(header: string[]): ColumnMapping {
  const words = header.map(compact)
  const uses = header.map(useOf)
  const has = (target: ColumnTarget) => uses.some((use) => use.target === target)
  const ledger = words.some((word) => ledgers.has(word))
  const secondRole = uses.filter((use) => use.target === 'role').length > 1 || words.some((word) => word === 'ngiven')

  return uses.map((use, at): ColumnUse => {
    const word = words[at]
    if (use.target === 'externalId' && uses.findIndex(({ target }) => target === 'externalId') < at) return leftOut
    if (use.target === 'role' && word === 'title' && secondRole) return { target: 'namePrefix' }
    if (use.target === 'birthday' && has('birthMonth')) return { target: 'birthDay' }
    if (use.target === 'familyName' && word === 'nom' && !has('givenName')) return { target: 'name' }
    if (use.target === 'name' && ledger && !has('company')) return { target: 'company' }
    if (use.target === 'name' && has('givenName') && !has('familyName')) return { target: 'familyName' }
    return use
  })
}

/** How sure a row is the header: how many of its cells are words that headers are made of. */
export const knownWords = (cells: string[]) => cells.filter((cell) => mayBeHeader.test(cell) && meaningOf(cell)).length

/** Headers are short and hold no addresses or long numbers. */
const mayBeHeader = /^(?!.*(@|:\/\/|\d{3}))\D.{0,59}$/s

/** A mapping that was chosen, for a header: as many columns, and what is never imported stays out. */
export const chosenMapping = (header: string[], chosen: ColumnMapping): ColumnMapping =>
  header.map((word, at) => (isNeverImported(word) ? never : (chosen[at] ?? leftOut)))

const leftOut: ColumnUse = { target: 'leaveOut' }
const never: ColumnUse = { target: 'leaveOut', never: true }

const useOf = (word: string) => (isNeverImported(word) ? never : (meaningOf(word) ?? leftOut))
