import type { Search, Sort, Touching } from '@shared/directory/directory'
import type { CustomerId, CustomerKind, Stage } from '@shared/domain/customer'
import { create } from 'zustand'

type ListState = {
  text: string
  sort: Sort
  stage?: Stage
  kind?: CustomerKind
  /** Only those who are being lost. */
  isLosing?: boolean
  /** The row that was chosen last; with it one comes back to the same place. */
  selected?: CustomerId
}

const everybody = { text: '', sort: 'name', stage: undefined, kind: undefined, isLosing: false } as const

/** What the list of customers shows: neither in the database nor in the address, and kept while the list is away. */
export const useListState = create<ListState>(() => everybody)

export const setList = (changed: Partial<ListState>) => useListState.setState(changed)

export const clearFilters = () => setList({ text: '', stage: undefined, kind: undefined, isLosing: false })

export const isFiltered = ({ text, stage, kind, losingTouch }: Search) =>
  text.trim() !== '' || stage !== undefined || kind !== undefined || losingTouch !== undefined

/** `touching` is what losing touch is measured by. */
export const searchOf = ({ text, sort, stage, kind, isLosing }: ListState, touching: Touching): Search => ({
  ...{ text, sort, stage, kind },
  ...(isLosing && { losingTouch: touching }),
})
