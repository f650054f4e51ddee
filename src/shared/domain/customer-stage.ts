import type { Stage } from './customer'

/** They have left or died: nothing reminds of them, and nothing is asked for them. */
export const isAtRest = (stage: Stage) => stage === 'departed' || stage === 'died'

/** Whether the owner wants to be reminded to be in touch with them. */
export const isCourted = (stage: Stage) => stage !== 'departing' && !isAtRest(stage)
