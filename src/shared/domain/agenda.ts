import { addDays, type Day, dayOf } from './day'
import { dueAt, type FollowUp, isOpen, isPaused } from './follow-up'
import { soonestFirst } from './today'

export const agendaSpans = ['overdue', 'week', 'later'] as const
export type AgendaSpan = (typeof agendaSpans)[number]

export type Agenda = Record<AgendaSpan, FollowUp[]>

/** Everything still promised: what is late, the seven days that begin today, and the rest; each soonest first. */
export function agendaOf(followUps: FollowUp[], today: Day): Agenda {
  const agenda: Agenda = { overdue: [], week: [], later: [] }
  for (const followUp of followUps.filter(isOpen).sort(soonestFirst)) agenda[spanOf(followUp, today)].push(followUp)
  return agenda
}

/** The follow-ups of an agenda, one after the other. */
export const inOrder = (agenda: Agenda): FollowUp[] => agendaSpans.flatMap((span) => agenda[span])

function spanOf(followUp: FollowUp, today: Day): AgendaSpan {
  if (isPaused(followUp)) return 'later'
  const due = dayOf(dueAt(followUp))
  if (due < today) return 'overdue'
  return due < addDays(today, 7) ? 'week' : 'later'
}
