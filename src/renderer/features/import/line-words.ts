import type { MatchChoice } from '@shared/import/match-choice'
import type { Detail } from '@shared/import/outcome'
import type { Place, PreviewLine } from '@shared/import/preview-lines'
import type { IntlShape } from 'react-intl'
import { detailWords } from './details'
import { messages } from './messages'
import { remarkWords } from './remarks'
import { sentences } from './sentences'

/** "Row 88" or "Card 3", as a spreadsheet and a file of cards count. */
export const placeWords = (intl: IntlShape, { row, card }: Place) =>
  row === undefined
    ? intl.formatMessage(sentences.card, { card: card ?? 0 })
    : intl.formatMessage(sentences.row, { row })

/** Why somebody is what the state says, and what could not be used: whole sentences, one after the other. */
export const whyWords = (intl: IntlShape, line: PreviewLine): string =>
  [
    ...outcomeWords(intl, line),
    ...line.remarks.map(({ code, detail = '' }) => intl.formatMessage(remarkWords[code], { detail })),
  ].join(' ')

/** The same as one line of text. */
export const copiedWords = (intl: IntlShape, line: PreviewLine) =>
  intl.formatMessage(sentences.copiedLine, {
    place: placeWords(intl, line.place),
    name: line.name,
    why: whyWords(intl, line),
  })

function outcomeWords(intl: IntlShape, { outcome, first }: PreviewLine): string[] {
  if (outcome.state === 'new')
    return outcome.sharing ? [intl.formatMessage(sentences.sharing, { name: outcome.sharing })] : []
  if (outcome.state === 'matches') {
    const { evidence, customerName: name, brings, choice } = outcome
    return [intl.formatMessage(sentences.sameAs, { evidence, name }), bringsWords(intl, brings, choice)]
  }
  if (outcome.state === 'twice' && first) {
    const { evidence } = outcome
    const { row, card = 0, name } = first
    return row === undefined
      ? [intl.formatMessage(sentences.twiceOnCard, { evidence, name, card })]
      : [intl.formatMessage(sentences.twiceInRow, { evidence, name, row })]
  }
  return []
}

function bringsWords(intl: IntlShape, brings: Detail[], choice: MatchChoice) {
  if (brings.length === 0) return intl.formatMessage(messages.staysAsIs)
  // What the owner would not miss is named only when there is nothing else.
  const telling = brings.filter((detail) => detail !== 'externalIds' && detail !== 'nameParts')
  const words = (telling.length > 0 ? telling : brings).map((detail) => intl.formatMessage(detailWords[detail]))
  const what = intl.formatList(words, { type: 'conjunction' })
  return intl.formatMessage(choice === 'overwrite' || brings.includes('name') ? sentences.changes : sentences.adds, {
    what,
  })
}
