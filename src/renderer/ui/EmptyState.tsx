import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

type Props = {
  title: ReactNode
  text?: ReactNode
  /** The one thing to do first. */
  action?: ReactNode
  /** Another way. */
  other?: ReactNode
}

/** What will be here, and how it comes here. */
export const EmptyState = ({ title, text, action, other }: Props) => (
  <div className={styles.empty}>
    <p className={styles.title}>{title}</p>
    {text && <div className={styles.text}>{text}</div>}
    {(action || other) && (
      <div className={styles.ways}>
        {action}
        {other}
      </div>
    )}
  </div>
)
