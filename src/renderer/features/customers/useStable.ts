import { useCallback, useRef } from 'react'

/** One function for the life of a component, which does what the newest one would: rows that get it need not be drawn again. */
export function useStable<Args extends unknown[]>(act: (...args: Args) => void): (...args: Args) => void {
  const newest = useRef(act)
  newest.current = act
  return useCallback((...args) => newest.current(...args), [])
}
