import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import styles from './Row.module.css'
import type { Rows } from './use-rows'

type Props = {
  id: string
  rows: Rows
  /** Cells of the row, each a `Cell`. */
  children: ReactNode
  /** Enter, or a double click. */
  onOpen?: () => void
  isDone?: boolean
}

const canHaveFocus = 'a[href], button, input, select, textarea, [tabindex]'

/** A row of a grid with one stop for Tab in the whole grid: what is in it is reached from the current row only. */
export function Row({ id, rows, children, onOpen, isDone }: Props) {
  const row = useRef<HTMLDivElement>(null)
  const isTabStop = rows.tabStop === id

  useLayoutEffect(() => {
    for (const element of row.current?.querySelectorAll<HTMLElement>(canHaveFocus) ?? [])
      if (!element.closest('[data-panel]')) element.tabIndex = isTabStop ? 0 : -1
  })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.key !== 'Enter' || event.ctrlKey || event.metaKey || !onOpen)
      return
    event.preventDefault()
    onOpen()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: see Grid
    <div
      ref={row}
      role="row"
      data-row={id}
      data-current={rows.current === id || undefined}
      data-done={isDone || undefined}
      tabIndex={isTabStop ? 0 : -1}
      className={styles.row}
      onKeyDown={onKeyDown}
      onDoubleClick={({ target }) => {
        if (!(target as Element).closest('[data-panel], a, button, label')) onOpen?.()
      }}
    >
      {children}
    </div>
  )
}

type CellProps = {
  children: ReactNode
  className?: string
  /** Below the others, over the whole width. */
  isBelow?: boolean
}

type GridProps = { label: string; className: string | undefined; children: ReactNode }

/** Rows that belong together. A table could neither be laid out in these columns nor hold a form below a row. */
export const Grid = ({ label, className, children }: GridProps) => (
  // biome-ignore lint/a11y/useSemanticElements: one of its rows has the focus
  <div role="grid" aria-label={label} className={className}>
    {children}
  </div>
)

export const Cell = ({ children, className, isBelow }: CellProps) => (
  // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: the row has the focus
  <div role="gridcell" className={isBelow ? styles.below : className}>
    {children}
  </div>
)
