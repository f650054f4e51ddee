import type { ImportCounts } from '@shared/import/outcome'
import { useIntl } from 'react-intl'
import styles from './ResultCounts.module.css'
import { sentences } from './sentences'

/** How many were added, completed, joined and left out: only what there was. */
export function ResultCounts({ counts, leftOut }: { counts: ImportCounts; leftOut: number }) {
  const intl = useIntl()
  const { added, completed, matching, twice, companiesAdded } = counts
  const facts = [
    { words: sentences.added, count: added },
    { words: sentences.companiesAdded, count: companiesAdded },
    { words: sentences.completed, count: completed },
    { words: sentences.alreadyThere, count: matching - completed },
    { words: sentences.merged, count: twice },
    { words: sentences.leftOut, count: leftOut },
  ]
  return (
    <ul className={styles.counts}>
      {facts
        .filter(({ count }) => count > 0)
        .map(({ words, count }) => (
          <li key={words.id}>{intl.formatMessage(words, { count })}</li>
        ))}
    </ul>
  )
}
