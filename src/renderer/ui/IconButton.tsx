import type { ReactNode } from 'react'
import styles from './Button.module.css'
import { classNames } from './class-names'
import { type Pressable, pressable } from './press'
import { Tooltip } from './Tooltip'
import { useTooltip } from './use-tooltip'

type Props = Omit<Pressable, 'aria-label' | 'aria-describedby' | 'onFocus' | 'onBlur'> & {
  /** The name for ears, and the tooltip for eyes. */
  label: string
  icon: ReactNode
  keys?: string
}

/** A button without words on it, for what is at hand beside something named. */
export function IconButton({ label, icon, keys, ...rest }: Props) {
  const { id, isThere, around } = useTooltip()
  return (
    <>
      <button
        {...pressable(rest)}
        {...around}
        aria-label={label}
        aria-describedby={isThere ? id : undefined}
        data-told={isThere || undefined}
        className={classNames(styles.button, styles.quiet, styles.square)}
      >
        {icon}
      </button>
      {isThere && <Tooltip id={id} text={label} keys={keys} />}
    </>
  )
}
