import { Button } from '@renderer/ui/Button'
import { Section } from '@renderer/ui/Section'
import type { RemarkCode } from '@shared/contacts/imported-person'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import styles from './HowItIsRead.module.css'
import type { Preview } from './import-client'
import { useImporting } from './importing'
import { messages } from './messages'
import { ReadAs } from './ReadAs'
import { remarkWords } from './remarks'
import { sentences } from './sentences'
import { sourceWords } from './source-words'

/** What the file looks like, which can be changed where a program guessed wrong. */
export function HowItIsRead({ preview }: { preview: Preview }) {
  const intl = useIntl()
  const [isOpen, setOpen] = useState(false)
  const hasChosenOrder = useImporting((state) => state.wish.options.dayFirst !== undefined)
  const remarks = preview.remarks.filter(({ code }) => !saidByColumns.has(code))
  // Whoever could not be sure of the dates asks.
  const asksForDates = hasChosenOrder || remarks.some(({ code }) => code === 'ambiguousDates')

  return (
    <Section
      title={intl.formatMessage(messages.howItIsRead)}
      actions={
        <Button kind="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {intl.formatMessage(isOpen ? messages.hide : messages.change)}
        </Button>
      }
    >
      <p>{intl.formatMessage(sentences.looksLike, { what: sourceWords(intl, preview.source) })}</p>
      {remarks.length > 0 && (
        <ul className={styles.remarks}>
          {remarks.map(({ code, detail = '' }) => (
            <li key={`${code} ${detail}`}>{intl.formatMessage(remarkWords[code], { detail })}</li>
          ))}
        </ul>
      )}
      {(isOpen || asksForDates) && <ReadAs source={preview.source} isOnlyDates={!isOpen} />}
    </Section>
  )
}

/** The list of columns says the same. */
const saidByColumns = new Set<RemarkCode>(['unknownColumn', 'neverImported', 'noHeader'])
