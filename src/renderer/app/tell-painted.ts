import { desktop } from '@renderer/desktop'
import type { QueryClient } from '@tanstack/react-query'

let isTold = false

/** Tells the desktop, once, that the first screen is on the glass with what it has to show. */
export function tellPainted(queries: QueryClient) {
  if (isTold) return
  isTold = true
  const stop = queries.getQueryCache().subscribe(look)
  look()

  function look() {
    if (queries.isFetching() > 0) return
    stop?.()
    // The first frame after the data draws it, the second begins when it has been drawn.
    requestAnimationFrame(() => requestAnimationFrame(() => void desktop.painted()))
  }
}
