export type KeyPressed = {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

type List = { rows: number /** Rows in sight, less one. */; page: number; lettersMove: boolean }

/** Where a key leads from row `from` (-1: none yet); undefined when it is not a key that moves. */
export function rowAfterKey(event: KeyPressed, from: number, { rows, page, lettersMove }: List): number | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || rows === 0) return
  const to = target(event.key, from, rows, page, lettersMove)
  return to === undefined ? undefined : Math.min(Math.max(to, 0), rows - 1)
}

function target(key: string, from: number, rows: number, page: number, lettersMove: boolean) {
  if (key === 'ArrowDown' || (lettersMove && key === 'j')) return from + 1
  if (key === 'ArrowUp' || (lettersMove && key === 'k')) return from - 1
  if (key === 'PageDown') return from + page
  if (key === 'PageUp') return from - page
  if (key === 'Home') return 0
  if (key === 'End') return rows - 1
}
