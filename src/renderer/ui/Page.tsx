import type { ReactNode } from 'react'
import styles from './Page.module.css'

type Props = {
  title: string
  /** A line beside the title, such as a count. */
  meta?: ReactNode
  actions?: ReactNode
  children: ReactNode
  /** `full` gives the content the whole width and lets it scroll by itself, as a long list wants. */
  width?: 'reading' | 'full'
}

/** One screen: its name at the top, what can be done beside it, then what is in it. */
export const Page = ({ title, meta, actions, children, width = 'reading' }: Props) => (
  <div className={styles[width]}>
    <title>{title}</title>
    <header className={styles.header}>
      <h1 className={styles.title}>{title}</h1>
      {meta && <div className={styles.meta}>{meta}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
    <div className={styles.content}>{children}</div>
  </div>
)
