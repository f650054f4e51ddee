import type { Difference } from '@shared/import/differences'
import { useIntl } from 'react-intl'
import styles from './Differences.module.css'
import { detailWords } from './details'
import { messages } from './messages'
import { toldWords } from './told-words'

type Props = { title: string; list: Difference[] }

/** Detail by detail: what the owner has, and what the file says. */
export function Differences({ title, list }: Props) {
  const intl = useIntl()
  if (list.length === 0) return null
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.list}>
        {list.map(({ detail, ours, theirs }) => (
          <div key={detail} className={styles.one}>
            <dt>{intl.formatMessage(detailWords[detail])}</dt>
            {ours.length > 0 && (
              <dd>
                <span className={styles.whose}>{intl.formatMessage(messages.youHave)}</span>{' '}
                {toldWords(intl, detail, ours)}
              </dd>
            )}
            {theirs.length > 0 && (
              <dd>
                {ours.length > 0 && <span className={styles.whose}>{intl.formatMessage(messages.theFileSays)} </span>}
                {toldWords(intl, detail, theirs)}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </div>
  )
}
