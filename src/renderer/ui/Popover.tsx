import { cloneElement, type ReactElement, type ReactNode, useRef, useState } from 'react'
import type { ButtonProps } from './Button'
import { OpenPopover } from './later'

type Props = {
  label: string
  /** A `Button` or `IconButton`. */
  trigger: ReactElement<ButtonProps>
  children: (close: () => void) => ReactNode
}

/** A small place beside a button, for a few fields. */
export function Popover({ label, trigger, children }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      {cloneElement(trigger, {
        ref: button,
        'aria-haspopup': 'dialog',
        'aria-expanded': isOpen,
        onPress: () => setOpen(true),
      })}
      {isOpen && (
        <OpenPopover label={label} at={button} onClose={close}>
          {children(close)}
        </OpenPopover>
      )}
    </>
  )
}
