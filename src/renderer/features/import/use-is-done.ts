import { onSteps, type Step, undoSteps } from '@renderer/database/undo'
import { useSyncExternalStore } from 'react'

/** Whether a step was done and not taken back since, here or by Ctrl+Z. */
export const useIsDone = (step: Step | undefined) =>
  useSyncExternalStore(onSteps, () => step !== undefined && undoSteps().done.includes(step))
