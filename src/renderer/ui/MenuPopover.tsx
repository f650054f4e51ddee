import type { RefObject } from 'react'
import { Popover } from 'react-aria-components'
import choices from './Choices.module.css'
import { type MenuEntries, type MenuFocus, MenuItems } from './MenuItems'

type Props = {
  label: string
  items: MenuEntries
  /** What it belongs to. */
  at: RefObject<Element | null>
  focus: MenuFocus
  placement?: 'bottom start'
  onClose: () => void
}

/** An open menu: has the focus, and gives it back. */
export const MenuPopover = ({ label, items, at, focus, placement, onClose }: Props) => (
  <Popover
    isOpen
    className={choices.popover}
    triggerRef={at}
    offset={4}
    placement={placement}
    onOpenChange={(isOpen) => !isOpen && onClose()}
  >
    <MenuItems label={label} items={items} focus={focus} onClose={onClose} />
  </Popover>
)
