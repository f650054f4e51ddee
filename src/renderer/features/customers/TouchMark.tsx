import type { TouchState } from '@shared/domain/stay-in-touch'
import { useIntl } from 'react-intl'
import { touchWords } from './messages'
import styles from './TouchMark.module.css'

/** How things stand by shape and by word: full, half, a ring, a triangle. */
export function TouchMark({ state }: { state: TouchState }) {
  const intl = useIntl()
  return (
    <span className={styles.mark} data-state={state}>
      <svg viewBox="0 0 12 12" className={styles.shape} aria-hidden="true">
        {state === 'overdue' ? (
          <path d="M6 1 11.2 10.5H.8Z" fill="currentColor" />
        ) : (
          <circle
            cx="6"
            cy="6"
            r="4.5"
            fill={state === 'inTouch' ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeWidth="1.5"
          />
        )}
        {state === 'soon' && <path d="M6 1.5a4.5 4.5 0 0 1 0 9Z" fill="currentColor" />}
      </svg>
      {intl.formatMessage(touchWords[state])}
    </span>
  )
}
