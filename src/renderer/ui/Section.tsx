import { type ReactNode, useId } from 'react'
import styles from './Section.module.css'

type Props = { title: string; actions?: ReactNode; children: ReactNode }

/** A named part of a page; space sets it apart, not a line. */
export function Section({ title, actions, children }: Props) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.header}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </section>
  )
}
