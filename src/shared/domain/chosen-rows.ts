import type { CustomerId } from './customer'

/** Rows that were chosen one by one, and the one from which a range is counted. */
export type Chosen = { ids: ReadonlySet<CustomerId>; anchor?: CustomerId }

export const noneChosen: Chosen = { ids: new Set() }

export function toggled({ ids }: Chosen, id: CustomerId): Chosen {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { ids: next, anchor: id }
}

/** All between the anchor and `to`, both with them, in a list of which `idAt` gives the rows. */
export function chosenThrough(
  { ids, anchor }: Chosen,
  to: number,
  { indexOf, idAt }: { indexOf: (id: CustomerId) => number; idAt: (index: number) => CustomerId | undefined },
): Chosen {
  const known = anchor === undefined ? -1 : indexOf(anchor)
  const from = known < 0 ? to : known
  const next = new Set(ids)
  for (let index = Math.min(from, to); index <= Math.max(from, to); index++) {
    const id = idAt(index)
    if (id !== undefined) next.add(id)
  }
  const start = idAt(from)
  return { ids: next, ...(start && { anchor: start }) }
}

/** Whoever is not on the list any more is not chosen any more: nothing is done to somebody who is out of sight. */
export function listedOnly(chosen: Chosen, isListed: (id: CustomerId) => boolean): Chosen {
  const ids = new Set([...chosen.ids].filter(isListed))
  return ids.size === chosen.ids.size ? chosen : { ...chosen, ids }
}
