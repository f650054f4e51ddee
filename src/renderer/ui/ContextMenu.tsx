import { type MouseEvent, type ReactNode, useRef, useState } from 'react'
import styles from './ContextMenu.module.css'
import { MenuPopover } from './later'
import type { MenuEntries } from './MenuItems'

type Props = { label: string; items: MenuEntries; children: ReactNode }

/** What can be done with a thing, by right click and by Shift+F10 or the Menu key: Chromium sends one event for all three. */
export function ContextMenu({ label, items, children }: Props) {
  const [at, setAt] = useState<{ left: number; top: number }>()
  const anchor = useRef<HTMLSpanElement>(null)

  const open = (event: MouseEvent) => {
    // Text fields keep the menu of the desktop, with spelling, copy and paste.
    if ((event.target as Element).closest('input, textarea, [contenteditable]')) return
    event.preventDefault()
    event.stopPropagation()
    setAt({ left: event.clientX, top: event.clientY })
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the menu belongs to what is inside, which can have the focus
    <div role="presentation" className={styles.around} onContextMenu={open}>
      {children}
      {at && (
        <>
          <span ref={anchor} className={styles.anchor} style={at} />
          <MenuPopover
            label={label}
            items={items}
            at={anchor}
            focus="menu"
            placement="bottom start"
            onClose={() => setAt(undefined)}
          />
        </>
      )}
    </div>
  )
}
