import type { FollowUp } from '@shared/domain/follow-up'
import { createContext, use } from 'react'
import type { Customers } from './queries'
import type { Rows } from './use-rows'

/** What is open under a row. */
export type Panel = { id: string; of: 'snooze' | 'edit' | 'log' }

/** What rows of one screen share. */
export type Desk = {
  rows: Rows
  panel: Panel | undefined
  show: (of: Panel['of']) => (id: string) => void
  /** Closes the panel and gives the focus back to its row. */
  close: () => void
  /** Closes the panel and goes on to the next row, because this one is about to go. */
  leave: (id: string) => void
  done: (id: string) => void
  reopen: (id: string) => void
  binned: (id: string) => void
  skipped: (id: string) => void
  paused: (id: string) => void
  onOpen: ((followUp: FollowUp) => void) | undefined
  customers: Customers | undefined
}

export const DeskContext = createContext<Desk | undefined>(undefined)

export function useDesk(): Desk {
  const desk = use(DeskContext)
  if (!desk) throw new Error('rows of follow-ups stand in a FollowUpDesk')
  return desk
}
