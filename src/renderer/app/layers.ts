import { create } from 'zustand'

/** What is open in front of the screen. */
export const useLayers = create<{ palette: boolean; keySheet: boolean }>(() => ({ palette: false, keySheet: false }))

/** Gives what is closing the time to hand the focus back, so that what opens next can take it. */
export const onceFocusIsBack = (act: () => void) => requestAnimationFrame(() => requestAnimationFrame(act))
