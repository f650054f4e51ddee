import { create } from 'zustand'

/** What the one polite live region says; `count` makes the same words heard twice. */
export const useAnnouncement = create<{ text: string; count: number }>(() => ({ text: '', count: 0 }))

/** Says something to those who hear the screen, when they have finished what they are hearing. */
export const announce = (text: string) => useAnnouncement.setState(({ count }) => ({ text, count: count + 1 }))
