import type { Action } from '@renderer/actions'
import { create } from 'zustand'

/** Actions that were chosen from the palette since the start, last one first. */
export const useRecentActions = create<{ ids: string[] }>(() => ({ ids: [] }))

export const rememberAction = (id: string) =>
  useRecentActions.setState(({ ids }) => ({ ids: [id, ...ids.filter((other) => other !== id)] }))

/** Those used last come first, the others stay in their order. */
export function recentFirst<Named extends { action: Action }>(actions: Named[], ids: string[]): Named[] {
  const place = ({ action }: Named) => (ids.indexOf(action.id) + ids.length + 1) % (ids.length + 1)
  return [...actions].sort((one, other) => place(one) - place(other))
}
