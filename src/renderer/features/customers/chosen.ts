import { type Chosen, chosenThrough, listedOnly, noneChosen, toggled } from '@shared/domain/chosen-rows'
import type { CustomerId } from '@shared/domain/customer'
import { create } from 'zustand'
import type { FoundRows } from './directory'

/** Who was chosen in the list one by one. */
export const useChosen = create<Chosen>(() => noneChosen)

const change = (act: (chosen: Chosen) => Chosen) => useChosen.setState(act(useChosen.getState()), true)

export const toggleChosen = (id: CustomerId) => change((chosen) => toggled(chosen, id))

export const chooseThrough = (found: FoundRows, to: number) =>
  change((chosen) => chosenThrough(chosen, to, { indexOf: found.indexOf, idAt: (index) => found.rowAt(index)?.id }))

export const chooseNone = () => change(() => noneChosen)

/** After each change of the list. */
export function keepListed(found: FoundRows) {
  if (useChosen.getState().ids.size === 0) return
  const listed = new Set(Array.from(found.slots, (_, index) => found.rowAt(index)?.id))
  change((chosen) => listedOnly(chosen, (id) => listed.has(id)))
}
