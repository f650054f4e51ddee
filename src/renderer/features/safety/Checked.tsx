import { useIntl } from 'react-intl'
import styles from './Checked.module.css'
import { messages, sentences } from './messages'
import { useSafety } from './safety'

/** What the last check found. The place is always there, so that what comes into it is heard. */
export function Checked() {
  const intl = useIntl()
  const checked = useSafety((state) => state.checked)
  return (
    <div role="status">
      {checked && checked.problems.length === 0 && (
        <p>
          {intl.formatMessage(sentences.allWhole, {
            snapshots: checked.snapshots,
            commits: checked.commits,
            files: checked.files,
          })}
        </p>
      )}
      {checked && checked.problems.length > 0 && (
        <>
          <p>{intl.formatMessage(sentences.notWhole, { problems: checked.problems.length })}</p>
          <ul className={styles.problems}>
            {checked.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <p>{intl.formatMessage(messages.whatToDo)}</p>
        </>
      )}
    </div>
  )
}
