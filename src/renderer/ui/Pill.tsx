import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './Pill.module.css'

type Props = { tone?: 'plain' | 'accent' | 'ok' | 'warn' | 'danger'; children: ReactNode }

/** A state in one or two words. The word says it; the colour only helps. */
export const Pill = ({ tone = 'plain', children }: Props) => (
  <span className={classNames(styles.pill, styles[tone])}>{children}</span>
)
