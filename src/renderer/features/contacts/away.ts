import { desktop } from '@renderer/desktop'
import { create } from 'zustand'

/** Follow-ups that came due while nobody could be told, until the owner has seen them. */
export const useAway = create<{ followUpIds: string[] }>(() => ({ followUpIds: [] }))

/** Returns its end. */
export function hearAway(): () => void {
  void desktop.remindersAway().then((followUpIds) => useAway.setState({ followUpIds }))
  return desktop.on('reminderAway', ({ followUpIds }) => useAway.setState({ followUpIds }))
}

export const putAwayAside = () => void desktop.remindersSeen()
