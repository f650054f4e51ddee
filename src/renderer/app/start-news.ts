import type { Settled } from '@renderer/database/settle/settle'
import { create } from 'zustand'

export type ToldAtStart = Exclude<Settled, 'renewed'>

/** What happened at this start, until the owner has read it; `isSettled`: what the screen shows is what was saved. */
export const useStartNews = create<{ settled?: ToldAtStart; isSettled: boolean }>(() => ({ isSettled: false }))
