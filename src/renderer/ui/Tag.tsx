import { X } from 'lucide-react'
import { useIntl } from 'react-intl'
import { sentences } from './messages'
import { pressable } from './press'
import styles from './Tag.module.css'

type Props = { children: string; onRemove?: () => void }

export function Tag({ children, onRemove }: Props) {
  const intl = useIntl()
  return (
    <span className={styles.tag}>
      <span className={styles.words}>{children}</span>
      {onRemove && (
        <button
          {...pressable({ onPress: onRemove })}
          className={styles.remove}
          aria-label={intl.formatMessage(sentences.removeTag, { tag: children })}
        >
          <X aria-hidden />
        </button>
      )}
    </span>
  )
}
