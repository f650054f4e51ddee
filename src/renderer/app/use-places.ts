import { todayQuery } from '@renderer/features/contacts/queries'
import { runningQuery } from '@renderer/features/requests/queries'
import { useToday } from '@renderer/now'
import { dayOf } from '@shared/domain/day'
import { dueAt } from '@shared/domain/follow-up'
import { useQuery } from '@tanstack/react-query'
import { CalendarCheck, DoorOpen, ListTodo, type LucideIcon, Settings, Upload, Users } from 'lucide-react'
import type { MessageDescriptor } from 'react-intl'
import { goToCustomers, goToDepartures, goToFollowUps, goToSettings, goToToday, importFile } from './app-actions'
import { messages } from './messages'

type Place = {
  to: string
  words: MessageDescriptor
  icon: LucideIcon
  keys?: string
  /** How many things wait there. */
  count?: number
}

/** The places in the side bar: those of every day, and those at its end. */
export function usePlaces(): { main: Place[]; last: Place[] } {
  const today = useToday()
  const { data } = useQuery(todayQuery(today))
  const due = data?.due.filter((followUp) => dayOf(dueAt(followUp)) <= today).length
  const asked = useQuery(runningQuery).data?.asked.length ?? 0
  return {
    main: [
      {
        to: '/today',
        words: messages.today,
        icon: CalendarCheck,
        keys: goToToday.keys?.[0],
        count: (due ?? 0) + asked,
      },
      { to: '/customers', words: messages.customers, icon: Users, keys: goToCustomers.keys?.[0] },
      { to: '/follow-ups', words: messages.followUps, icon: ListTodo, keys: goToFollowUps.keys?.[0] },
      { to: '/departures', words: messages.departures, icon: DoorOpen, keys: goToDepartures.keys?.[0] },
    ],
    last: [
      { to: '/import', words: messages.import, icon: Upload, keys: importFile.keys?.[0] },
      { to: '/settings', words: messages.settings, icon: Settings, keys: goToSettings.keys?.[0] },
    ],
  }
}
