import type { Search, Sort, Touching } from '@shared/directory/directory'
import type { CustomerId } from '@shared/domain/customer'
import { bareFilter, type ListFilter, type Silence } from '@shared/domain/customer-list'
import { addDays, type Day } from '@shared/domain/day'
import { instantOf } from '@shared/domain/local-time'
import { create } from 'zustand'

type ListState = ListFilter & {
  text: string
  sort: Sort
  /** The row that was chosen last; with it one comes back to the same place. */
  selected?: CustomerId
}

const everybody = {
  text: '',
  stage: undefined,
  kind: undefined,
  tag: undefined,
  silence: undefined,
  place: undefined,
  due: undefined,
  own: undefined,
  isLosing: false,
} as const

/** What the list of customers shows: neither in the database nor in the address, and kept while the list is away. */
export const useListState = create<ListState>(() => ({ ...everybody, sort: 'name' }))

export const setList = (changed: Partial<ListState>) => useListState.setState(changed)

export const clearFilters = () => setList(everybody)

/** Shows whoever fits, and nobody else. */
export const showFilter = (filter: ListFilter) => setList({ ...everybody, ...filter, selected: undefined })

export const isFiltered = ({ text, sort: _, ...parts }: Search) =>
  text.trim() !== '' || Object.values(parts).some((part) => part !== undefined)

/** `touching` is what losing touch is measured by, and its day what silence is counted back from. */
export function searchOf({ sort, text, ...filter }: ListState, touching: Touching): Search {
  const { stage, kind, tag, silence, place, due, own, isLosing } = bareFilter(filter)
  return {
    ...{ text, sort, stage, kind, tag, place, own },
    ...(due && { due: { when: due, today: touching.today } }),
    ...(silence && { silentSince: sinceOf(silence, touching.today) }),
    ...(isLosing && { losingTouch: touching }),
  }
}

/** The end of the last day on which a contact is long enough ago. */
const sinceOf = (silence: Silence, today: Day) =>
  silence === 'never' ? 0 : instantOf(`${addDays(today, 1 - silence)}T00:00`) - 1
