import { ChevronDown } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { Button } from './Button'
import { IconButton } from './IconButton'
import { MenuPopover } from './later'
import type { MenuEntries, MenuFocus } from './MenuItems'

type Props = {
  label: string
  /** With an icon the words are in the tooltip only. */
  icon?: ReactNode
  items: MenuEntries
  kind?: 'primary' | 'plain' | 'quiet'
}

/** By keys one is at a line at once. */
const lineFor: Record<string, MenuFocus> = { Enter: 'first', ' ': 'first', ArrowDown: 'first', ArrowUp: 'last' }

/** A button that opens a list of things to do; before that there is no list. */
export function MenuButton({ label, icon, items, kind }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const [openAt, setOpenAt] = useState<MenuFocus>()
  const shared = {
    ref: button,
    'aria-haspopup': 'menu' as const,
    'aria-expanded': openAt !== undefined,
    onPress: () => setOpenAt('menu'),
    onKeyDown: (event: KeyboardEvent) => {
      const line = lineFor[event.key]
      if (!line || event.repeat) return
      event.preventDefault()
      event.stopPropagation()
      setOpenAt(line)
    },
  }
  return (
    <>
      {icon ? (
        <IconButton {...shared} label={label} icon={icon} />
      ) : (
        <Button {...shared} kind={kind}>
          {label} <ChevronDown aria-hidden style={{ verticalAlign: '-3px' }} />
        </Button>
      )}
      {openAt && (
        <MenuPopover label={label} items={items} at={button} focus={openAt} onClose={() => setOpenAt(undefined)} />
      )}
    </>
  )
}
