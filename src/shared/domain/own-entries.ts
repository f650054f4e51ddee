import type { OwnEntry } from './departure'
import { isSameName } from './own-kinds'

/** What an entry is called: by the owner, or else as it came with the app. */
export type NameOfEntry = (entry: OwnEntry) => string

/** The entries that are offered for new things. */
export const offered = (entries: OwnEntry[]) => entries.filter(({ retired }) => !retired)

/** Whether an entry beside the one with `id` is called so. */
export const isEntryTaken = (entries: OwnEntry[], name: string, nameOf: NameOfEntry, id?: string) =>
  offered(entries).some((entry) => entry.id !== id && isSameName(nameOf(entry), name))

/** One of this name that had been removed comes back with what it was used for. */
export function entryAdded(entries: OwnEntry[], name: string, nameOf: NameOfEntry, id: string): OwnEntry[] {
  const known = entries.find((entry) => isSameName(nameOf(entry), name))
  if (!known) return [...entries, { id: `own:${id}`, name }]
  return entries.map(({ retired, ...entry }) =>
    entry.id === known.id ? entry : { ...entry, ...(retired && { retired }) },
  )
}

export const entryRenamed = (entries: OwnEntry[], id: string, name: string): OwnEntry[] =>
  entries.map((entry) => (entry.id === id ? { ...entry, name } : entry))

/** It is not offered any more, and keeps its name for what it was used for. */
export const entryRetired = (entries: OwnEntry[], id: string): OwnEntry[] =>
  entries.map((entry) => (entry.id === id ? { ...entry, retired: true } : entry))
