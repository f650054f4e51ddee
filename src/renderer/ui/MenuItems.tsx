import type { ReactNode } from 'react'
import { Menu, MenuItem } from 'react-aria-components'
import choices from './Choices.module.css'
import { classNames } from './class-names'
import { Kbd } from './Kbd'

export type MenuEntry = {
  id: string
  label: string
  icon?: ReactNode
  keys?: string
  onSelect: () => void
  danger?: boolean
  /** Wanted seldom: where all else stands as buttons, it is in the menu alone. */
  isRare?: boolean
  isDisabled?: boolean
}

/** The lines, or who gives them when the menu is opened. */
export type MenuEntries = MenuEntry[] | (() => MenuEntry[])

/** What of a menu has the focus when it opens: a line, or none of them yet. */
export type MenuFocus = 'first' | 'last' | 'menu'

type Props = {
  label: string
  items: MenuEntries
  focus: MenuFocus
  /** One was chosen, or none after all. */
  onClose: () => void
}

/** The lines of a menu, each with the key that does the same. */
export const MenuItems = ({ label, items, focus, onClose }: Props) => (
  <Menu
    className={choices.list}
    aria-label={label}
    items={typeof items === 'function' ? items() : items}
    autoFocus={focus === 'menu' ? true : focus}
    onClose={onClose}
  >
    {({ id, label: words, icon, keys, onSelect, danger, isDisabled }) => (
      <MenuItem
        id={id}
        textValue={words}
        isDisabled={isDisabled}
        onAction={() => onceFocusIsBack(onSelect)}
        className={classNames(choices.item, danger && choices.danger)}
      >
        {icon}
        <span className={choices.words}>{words}</span>
        {keys && <Kbd keys={keys} />}
      </MenuItem>
    )}
  </Menu>
)

/** What was chosen may take the focus, which the menu gives back in the next frame. */
const onceFocusIsBack = (act: () => void) => requestAnimationFrame(() => requestAnimationFrame(act))
