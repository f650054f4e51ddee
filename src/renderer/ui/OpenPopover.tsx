import type { ReactNode, RefObject } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import choices from './Choices.module.css'
import styles from './Popover.module.css'

type Props = { label: string; at: RefObject<Element | null>; onClose: () => void; children: ReactNode }

/** Keeps the focus while it is open, and gives it back. */
export const OpenPopover = ({ label, at, onClose, children }: Props) => (
  <Popover
    isOpen
    trigger="DialogTrigger"
    className={choices.popover}
    triggerRef={at}
    offset={4}
    onOpenChange={(isOpen) => !isOpen && onClose()}
  >
    <Dialog aria-label={label} className={styles.content}>
      {children}
    </Dialog>
  </Popover>
)
