import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'
import { keepScroll, keptScroll } from './kept-scroll'
import { useLetterKeys } from './letter-keys'
import { type KeyPressed, rowAfterKey } from './row-after-key'
import styles from './VirtualList.module.css'
import { VirtualRow } from './VirtualRow'
import { withCurrent } from './with-current'

type Props = {
  label: string
  rows: number
  /** In pixels; every row has the same height. */
  rowHeight: number
  /** The content of a row; a list of parts makes one cell of each in a grid. */
  renderRow: (index: number) => ReactNode | ReactNode[]
  /** The chosen row, or -1. */
  selected: number
  onSelect: (index: number) => void
  /** Whether the row is one of those that were chosen beside the current one. */
  isChecked?: (index: number) => boolean
  /** Enter, or a double click. */
  onOpen?: (index: number) => void
  /** Rows with something to press in them are a `grid`; plain ones a `listbox`. */
  kind?: 'listbox' | 'grid'
  /** A stable name for the row, so that it stays the same row when others come before it. */
  rowKey?: (index: number) => string
  /** Under this name the place in the list is kept while the list is away. */
  keepAs?: string
  /** Moves the focus into the list when it appears. */
  autoFocus?: boolean
}

/** A list of any length: only the rows in sight exist, the arrows move, one row has the focus. */
export function VirtualList({ label, rows, rowHeight, renderRow, selected, onSelect, onOpen, ...rest }: Props) {
  const { kind = 'listbox', rowKey, keepAs, autoFocus, isChecked } = rest
  const scroller = useRef<HTMLDivElement>(null)
  const focusMoved = useRef(autoFocus ?? false)
  const current = Math.min(Math.max(selected, 0), rows - 1)
  const { areOn: lettersMove } = useLetterKeys()

  const virtualizer = useVirtualizer({
    count: rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    getItemKey: rowKey,
    initialOffset: () => keptScroll(keepAs),
    // The row that has the focus stays, or the focus would be lost when it is scrolled away.
    rangeExtractor: (range) => withCurrent(range, current),
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: another height means that everything is measured again
  useEffect(() => virtualizer.measure(), [rowHeight])

  useEffect(() => {
    if (selected < 0 || selected >= rows) return
    virtualizer.scrollToIndex(selected, { align: 'auto' })
  }, [selected, rows, virtualizer])

  useEffect(() => {
    if (!focusMoved.current) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${current}"]`)
    // Without rows the focus waits for the first of them.
    focusMoved.current = !row
    row?.focus({ preventScroll: true })
  })

  const move = (event: KeyPressed & { preventDefault(): void; stopPropagation(): void }) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? rowHeight) / rowHeight) - 1)
    const next = rowAfterKey(event, selected, { rows, page, lettersMove })
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    focusMoved.current = true
    onSelect(next)
  }

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      onScroll={(event) => keepScroll(keepAs, event.currentTarget.scrollTop)}
    >
      <div
        {...(kind === 'grid' ? { role: 'grid', 'aria-rowcount': rows } : { role: 'listbox' })}
        {...{ 'aria-label': label, onKeyDown: move }}
        className={styles.all}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ key, index, start, size }) => (
          <VirtualRow
            key={key}
            kind={kind}
            index={index}
            rows={rows}
            place={{ transform: `translateY(${start}px)`, height: size }}
            isSelected={index === selected}
            isCurrent={index === current}
            isChecked={isChecked?.(index)}
            onSelect={() => {
              focusMoved.current = true
              onSelect(index)
            }}
            onOpen={onOpen && (() => onOpen(index))}
          >
            {renderRow(index)}
          </VirtualRow>
        ))}
      </div>
    </div>
  )
}
