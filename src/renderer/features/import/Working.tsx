import { Button } from '@renderer/ui/Button'
import { ProgressBar } from '@renderer/ui/ProgressBar'
import { useIntl } from 'react-intl'
import type { Importing } from './create-importing'
import { cancel } from './importing'
import { messages } from './messages'
import styles from './Working.module.css'

type Props = { work: NonNullable<Importing['work']>; fileName?: string }

/** What goes on, and how far it is. Comes late, because most files are read at once. */
export function Working({ work, fileName }: Props) {
  const intl = useIntl()
  const { kind, done, of } = work
  const isCounted = of > 0 && kind !== 'writing'
  const words = { reading: messages.matching, planning: messages.importing, writing: messages.writing }[kind]
  return (
    <div className={styles.working}>
      {isCounted ? (
        <ProgressBar label={intl.formatMessage(words)} value={done} of={of} onCancel={cancel} />
      ) : (
        <div className={styles.line}>
          <p role="status">{intl.formatMessage(kind === 'reading' ? messages.reading : words)}</p>
          {fileName && <p className={styles.file}>{fileName}</p>}
          {kind !== 'writing' && <Button onPress={cancel}>{intl.formatMessage(messages.cancel)}</Button>}
        </div>
      )}
    </div>
  )
}
