import type { Customer } from '@shared/domain/customer'
import type { PromisedBy } from '@shared/domain/follow-up'
import type { Interaction } from '@shared/domain/interaction'
import type { Recurrence } from '@shared/domain/recurrence'

/** A date that falls so many days from today; with how many years ago it was first, or without a year. */
export type Celebration = { kind: 'birthday' | 'anniversary'; label?: string; inDays: number; years?: number }

/** `daysAgo` 0 is earlier today. */
export type Episode = Pick<Interaction, 'kind' | 'direction' | 'summary' | 'text' | 'value' | 'handledBy'> & {
  daysAgo: number
  time: string
}

/** Due in so many days, at a time of day or so many minutes from now. */
export type Promised = {
  title: string
  inDays?: number
  time?: string
  inMinutes?: number
  by?: PromisedBy
  repeats?: Recurrence
  doneMinutesAgo?: number
}

/** One customer of the demo: who it is, what happened, what was promised. */
export type Story = Pick<Customer, 'name'> &
  Partial<Omit<Customer, 'id' | 'dates' | 'companies'>> & {
    worksFor?: { company: string; role?: string }
    celebrations?: Celebration[]
    episodes?: Episode[]
    promises?: Promised[]
  }
