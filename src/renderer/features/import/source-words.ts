import type { DetectedSource } from '@shared/contacts/imported-person'
import type { IntlShape } from 'react-intl'
import { messages } from './messages'
import { sentences } from './sentences'
import { encodingWords, programNames, separatorWords } from './sources'

/** "Google Contacts, comma, UTF-8, header in row 1". */
export function sourceWords(
  intl: IntlShape,
  { format, version, program, encoding, separator, headerRow }: DetectedSource,
): string {
  const separated = separator && separatorWords[separator]
  const letters = encodingWords[encoding]
  const words = [
    program && programNames[program],
    format === 'vcard' && intl.formatMessage(sentences.vCard, { version: version ?? '' }).trim(),
    format === 'xlsx' && intl.formatMessage(messages.workbook),
    separated && intl.formatMessage(separated),
    format !== 'xlsx' && (letters ? intl.formatMessage(letters) : encoding),
    (format === 'csv' || format === 'xlsx') && intl.formatMessage(sentences.headerInRow, { row: headerRow ?? 0 }),
  ]
  return intl.formatList(
    words.filter((word): word is string => typeof word === 'string' && word !== ''),
    { type: 'unit' },
  )
}
