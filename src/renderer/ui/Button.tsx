import type { ReactNode } from 'react'
import styles from './Button.module.css'
import { classNames } from './class-names'
import { Kbd } from './Kbd'
import { type Pressable, pressable } from './press'

export type ButtonProps = Pressable & {
  children: ReactNode
  /** At most one `primary` per screen; `danger` for what destroys; `quiet` where a frame would be too loud. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  icon?: ReactNode
  /** The key that does the same, in tinykeys' words: shown, not bound. */
  keys?: string
}

export const Button = ({ children, kind = 'plain', icon, keys, ...rest }: ButtonProps) => (
  <button {...pressable(rest)} className={classNames(styles.button, styles[kind])}>
    {icon}
    <span className={styles.words}>{children}</span>
    {keys && <Kbd keys={keys} />}
  </button>
)
