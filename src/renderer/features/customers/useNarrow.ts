import { useSyncExternalStore } from 'react'

/** Is there room for one pane only: the list, or the customer in its place? */
export const useNarrow = () => useSyncExternalStore(onWidth, () => narrow.matches)

const narrow = window.matchMedia('(max-width: 1099px)')

function onWidth(listener: () => void): () => void {
  narrow.addEventListener('change', listener)
  return () => narrow.removeEventListener('change', listener)
}
