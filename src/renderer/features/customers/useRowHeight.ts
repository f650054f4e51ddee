import { useSyncExternalStore } from 'react'

/** Height (px) of a row of a list, which the owner chooses with the density. */
export const useRowHeight = () => useSyncExternalStore(onDensity, rowHeight)

const rowHeight = () => Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--row'))

function onDensity(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributeFilter: ['data-density'] })
  return () => observer.disconnect()
}
