import { desktop } from '@renderer/desktop'
import { platform } from '@renderer/ui/platform'
import { type LocalTime, timeOfDay } from '@shared/domain/day'
import { create } from 'zustand'

/** Whether the question stands on screen; asked once in a run of the app, until it is answered. */
export const useKeepRunning = create<{ isAsked: boolean; wasAsked: boolean }>(() => ({
  isAsked: false,
  wasAsked: false,
}))

/**
 * Asks whether reminders shall come while the window is closed, when something is due at a time for the first time.
 * On macOS an app stays without its window anyway.
 */
export async function askToKeepRunning(due: LocalTime) {
  if (!timeOfDay(due) || platform === 'mac' || useKeepRunning.getState().wasAsked) return
  const { keepRunning } = await desktop.preferences()
  if (keepRunning === undefined) useKeepRunning.setState({ isAsked: true, wasAsked: true })
}

/** Answered, or put away without an answer: then it is asked again after the next start. */
export const putQuestionAway = () => useKeepRunning.setState({ isAsked: false })
