import { type CSSProperties, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { classNames } from './class-names'
import styles from './VirtualList.module.css'

type Props = {
  kind: 'listbox' | 'grid'
  index: number
  rows: number
  place: CSSProperties
  isSelected: boolean
  /** The one row that Tab reaches. */
  isCurrent: boolean
  isChecked?: boolean
  onSelect: () => void
  onOpen?: () => void
  children: ReactNode | ReactNode[]
}

const canHaveFocus = 'a[href], button, input, select, textarea, [tabindex]'

export function VirtualRow({ kind, index, rows, place, isSelected, isCurrent, ...rest }: Props) {
  const { isChecked, onSelect, onOpen, children } = rest
  const row = useRef<HTMLDivElement>(null)

  // Tab leads to what is in the current row only: a long list must not be a hundred stops.
  useLayoutEffect(() => {
    for (const element of row.current?.querySelectorAll<HTMLElement>(canHaveFocus) ?? [])
      element.tabIndex = isCurrent ? 0 : -1
  })

  const shared = {
    ref: row,
    'data-index': index,
    'data-selected': isSelected || undefined,
    'aria-selected': isSelected,
    'aria-checked': kind === 'listbox' ? isChecked : undefined,
    tabIndex: isCurrent ? 0 : -1,
    className: classNames(styles.row),
    style: place,
    onClick: onSelect,
    onDoubleClick: onOpen,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return
      if (event.key !== 'Enter' || !onOpen || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      onOpen()
    },
  }

  if (kind === 'listbox')
    return (
      <div {...shared} {...{ role: 'option', 'aria-posinset': index + 1, 'aria-setsize': rows }}>
        {children}
      </div>
    )
  return (
    <div {...shared} {...{ role: 'row', 'aria-rowindex': index + 1 }}>
      {(Array.isArray(children) ? children : [children]).map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row never change places
        <div key={column} {...{ role: 'gridcell', 'aria-colindex': column + 1 }} className={styles.cell}>
          {cell}
        </div>
      ))}
    </div>
  )
}
