import type { Business } from './business'
import type { OwnKind } from './interaction'

/** The owner's kinds that are offered for new entries. */
export const offeredKinds = ({ interactionKinds = [] }: Business): OwnKind[] =>
  interactionKinds.filter(({ retired }) => !retired)

/** Whether there is a kind of this name beside the one with `id`: one of the owner's, or a built-in one. */
export const isTaken = (business: Business, name: string, builtIn: string[], id?: string) =>
  builtIn.some((taken) => isSameName(taken, name)) ||
  offeredKinds(business).some((kind) => kind.id !== id && isSameName(kind.name, name))

/** The owner's kind of this name, also one that is not offered any more. */
export const kindNamed = ({ interactionKinds = [] }: Business, name: string): OwnKind | undefined =>
  interactionKinds.find((kind) => isSameName(kind.name, name))

/** A kind of this name that had been removed comes back with what was logged with it. */
export function kindAdded(business: Business, name: string, id: string): Business {
  const kinds = business.interactionKinds ?? []
  const known = kindNamed(business, name)
  if (!known) return { ...business, interactionKinds: [...kinds, { id: `own:${id}`, name }] }
  return withKind(business, known.id, ({ retired: _, ...kind }) => kind)
}

export const kindRenamed = (business: Business, id: string, name: string): Business =>
  withKind(business, id, (kind) => ({ ...kind, name }))

export function kindRemoved(business: Business, id: string, wasUsed: boolean): Business {
  if (wasUsed) return withKind(business, id, (kind) => ({ ...kind, retired: true }))
  return { ...business, interactionKinds: business.interactionKinds?.filter((kind) => kind.id !== id) }
}

const withKind = (business: Business, id: string, change: (kind: OwnKind) => OwnKind): Business => ({
  ...business,
  interactionKinds: business.interactionKinds?.map((kind) => (kind.id === id ? change(kind) : kind)),
})

/** Whether two names of kinds are the same to a reader. */
export const isSameName = (one: string, other: string) => folded(one) === folded(other)

const folded = (name: string) => name.trim().normalize('NFC').toLowerCase()
