import { useLetterKeys } from '@renderer/ui/letter-keys'
import { rowAfterKey } from '@renderer/ui/row-after-key'
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'

export type Rows = {
  /** The row that the keys are for: it has the focus, or had it before a menu or a dialog took it. */
  current: string | undefined
  /** The one row that Tab reaches. */
  tabStop: string | undefined
  focus: (id: string) => void
  /** Moves the focus on to the next row, or the one before the last; for a row that is about to go. */
  leave: (id: string) => void
  /** Moves the focus into the rows, to the one that was left, or by one from there. */
  enter: (by: 0 | 1 | -1) => void
  around: ReturnType<typeof listening>
}

/** Rows that the arrows, J and K go through, wherever on the screen they stand. `ids` are in the order of the screen. */
export function useRows(ids: string[]): Rows {
  const ref = useRef<HTMLDivElement>(null)
  const [last, setLast] = useState<string>()
  const [isActive, setActive] = useState(false)
  const { areOn: lettersMove } = useLetterKeys()
  const tabStop = last !== undefined && ids.includes(last) ? last : ids[0]

  const focus = (id: string) => ref.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus()

  const leave = (id: string) => {
    const at = ids.indexOf(id)
    const next = ids[at + 1] ?? ids[at - 1]
    if (next !== undefined) focus(next)
    else ref.current?.focus()
  }

  const enter = (by: 0 | 1 | -1) => {
    const from = ids.indexOf(tabStop ?? '')
    const to = ids[Math.min(Math.max(isActive ? from + by : from, 0), ids.length - 1)]
    if (to !== undefined) focus(to)
  }

  const onFocus = ({ target }: FocusEvent) => {
    const id = rowOf(target)
    if (id === undefined) return
    setLast(id)
    setActive(true)
  }

  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && !ref.current?.contains(relatedTarget) && !relatedTarget.closest(passing)) setActive(false)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.target as Element).closest('[data-panel], input[type=text]')) return
    const from = rowOf(event.target as Element)
    if (from === undefined) return
    const next = rowAfterKey(event, ids.indexOf(from), { rows: ids.length, page: 10, lettersMove })
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    focus(ids[next] ?? from)
  }

  return {
    current: isActive && last !== undefined && ids.includes(last) ? last : undefined,
    tabStop,
    focus,
    leave,
    enter,
    around: listening(ref, onFocus, onBlur, onKeyDown),
  }
}

/** What takes the focus for a moment and gives it back. */
const passing = '[role=dialog], [role=alertdialog], [role=menu]'

const rowOf = (element: Element) => element.closest<HTMLElement>('[data-row]')?.dataset.row

const listening = (
  ref: React.RefObject<HTMLDivElement | null>,
  onFocus: (event: FocusEvent) => void,
  onBlur: (event: FocusEvent) => void,
  onKeyDown: (event: KeyboardEvent) => void,
) => ({ ref, tabIndex: -1, onFocus, onBlur, onKeyDown })
