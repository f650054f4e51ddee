import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components'
import { useIntl } from 'react-intl'
import { Button } from './Button'
import { messages, sentences } from './messages'
import styles from './ProgressBar.module.css'

type Props = {
  label: string
  value: number
  of: number
  onCancel?: () => void
}

/** Long work, counted. */
export function ProgressBar({ label, value, of, onCancel }: Props) {
  const intl = useIntl()
  const words = intl.formatMessage(sentences.progress, { value, of })
  return (
    <div className={styles.row}>
      <AriaProgressBar className={styles.progress} value={value} maxValue={of} valueLabel={words}>
        <Label>{label}</Label>
        <span className={styles.count}>{words}</span>
        <div className={styles.track}>
          <div className={styles.bar} style={{ width: `${of === 0 ? 0 : (100 * value) / of}%` }} />
        </div>
      </AriaProgressBar>
      {onCancel && <Button onPress={onCancel}>{intl.formatMessage(messages.cancel)}</Button>}
    </div>
  )
}
