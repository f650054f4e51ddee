import { create } from 'zustand'

/** Whether single letters mean something outside text fields (WCAG 2.1.4). The owner's choice, handed in by the app. */
export const useLetterKeys = create<{ areOn: boolean }>(() => ({ areOn: true }))
