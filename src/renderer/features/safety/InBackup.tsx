import { useWhen } from '@renderer/ui/when'
import type { Tally } from '@shared/vault/entry'
import type { BackupContents } from '@shared/vault/safety'
import { type IntlShape, useIntl } from 'react-intl'
import { countsOf } from './counts-of'
import { messages, sentences, tableWords } from './messages'
import styles from './safety.module.css'

/** What stands in a backup, and what would be other than now. */
export function InBackup({ contents }: { contents: BackupContents }) {
  const intl = useIntl()
  const when = useWhen()
  const { at, version, isOfOtherVault, differences } = contents
  const rows = tableWords.filter(([table]) => differences[table])
  return (
    <div className={styles.fields}>
      <p>{intl.formatMessage(sentences.madeBy, { when: when(at), version })}</p>
      <p>{intl.formatMessage(sentences.counts, countsOf(contents))}</p>
      {isOfOtherVault && <p>{intl.formatMessage(messages.isOfOther)}</p>}
      {rows.length === 0 ? (
        <p>{intl.formatMessage(messages.nothingDiffers)}</p>
      ) : (
        <>
          <p>{intl.formatMessage(messages.whatChanges)}</p>
          <ul className={styles.differences} aria-label={intl.formatMessage(messages.whatChanges)}>
            {rows.map(([table, words]) => (
              <li key={table}>
                {intl.formatMessage(sentences.differs, {
                  what: intl.formatMessage(words),
                  changes: wordsOf(intl, differences[table]),
                })}
              </li>
            ))}
          </ul>
          <p>{intl.formatMessage(messages.canBeTakenBack)}</p>
        </>
      )}
    </div>
  )
}

const wordsOf = (intl: IntlShape, { added, changed, gone }: Tally = { added: 0, changed: 0, gone: 0 }) =>
  intl.formatList(
    Object.entries({ added, changed, gone })
      .filter(([, count]) => count > 0)
      .map(([what, count]) => intl.formatMessage(sentences[what as keyof Tally], { count })),
    { type: 'unit' },
  )
