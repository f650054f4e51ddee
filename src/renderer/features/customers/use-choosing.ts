import { useAction } from '@renderer/actions'
import { type MouseEvent, useEffect } from 'react'
import { chooseNo, chooseRange, chooseRow } from './actions'
import { chooseNone, chooseThrough, keepListed, toggleChosen, useChosen } from './chosen'
import type { FoundRows } from './directory'
import { listId } from './list-focus'

/** Rows are chosen one by one: by keys for the current row, by the box of a row, and with Shift or Ctrl by the mouse. */
export function useChoosing(found: FoundRows | undefined, selected: number) {
  const isSome = useChosen(({ ids }) => ids.size > 0)
  useEffect(() => {
    if (found) keepListed(found)
  }, [found])

  const current = found?.rowAt(currentIn(selected))?.id
  useAction(chooseRow, current && (() => toggleChosen(current)))
  useAction(chooseRange, found && current && (() => chooseThrough(found, currentIn(selected))))
  useAction(chooseNo, isSome ? chooseNone : undefined)
}

/** The first row has the focus before any was moved to. */
export const currentIn = (selected: number) => Math.max(selected, 0)

/** What a click chooses does not open, and the focus stays on the current row. */
export const choosingByMouse = (found: FoundRows) => ({
  onMouseDownCapture(event: MouseEvent) {
    if (!isChoosing(event)) return
    event.preventDefault()
    document.querySelector<HTMLElement>(`#${listId} [data-index][tabindex="0"]`)?.focus({ preventScroll: true })
  },
  onClickCapture(event: MouseEvent) {
    const index = indexUnder(event)
    const id = found.rowAt(index)?.id
    if (!id || !isChoosing(event)) return
    event.stopPropagation()
    if (event.shiftKey) chooseThrough(found, index)
    else toggleChosen(id)
  },
})

export const indexUnder = ({ target }: MouseEvent) =>
  Number((target as Element).closest('[data-index]')?.getAttribute('data-index') ?? -1)

const isChoosing = ({ target, button, shiftKey, ctrlKey, metaKey }: MouseEvent) =>
  button === 0 && (shiftKey || ctrlKey || metaKey || (target as Element).closest('[data-choose]') !== null)
