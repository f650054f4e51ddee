import { useSyncExternalStore } from 'react'

/** Whether there is a page of ours to go back or forward to. */
export function useHistoryEnds(): { isFirst: boolean; isLast: boolean } {
  return {
    isFirst: useSyncExternalStore(onEntry, () => !navigation.canGoBack),
    isLast: useSyncExternalStore(onEntry, () => !navigation.canGoForward),
  }
}

function onEntry(listener: () => void): () => void {
  navigation.addEventListener('currententrychange', listener)
  return () => navigation.removeEventListener('currententrychange', listener)
}
