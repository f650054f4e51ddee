import type { TableName } from '@shared/domain/changes'
import Dexie from 'dexie'
import { database } from './database'

/** The ids of the rows that were written, per table, or `all` where the database cannot name them. */
export type Written = Map<TableName, string[] | 'all'>

type Ranges = { from?: string; to?: string; l?: Ranges; r?: Ranges }

/** Calls back after every committed write, from this window or another. */
export function onChange(listener: (written: Written) => void): () => void {
  const ours = `idb://${database.name}/`

  const heard = (parts: Record<string, unknown>) => {
    const written: Written = new Map()
    for (const [part, ranges] of Object.entries(parts)) {
      if (!part.startsWith(ours)) continue
      const [table = '', index] = part.slice(ours.length).split('/')
      if (index === '' || index === undefined) written.set(table as TableName, idsIn(ranges as Ranges))
      else if (!written.has(table as TableName)) written.set(table as TableName, 'all')
    }
    if (written.size > 0) listener(written)
  }

  Dexie.on('storagemutated', heard)
  return () => Dexie.on('storagemutated').unsubscribe(heard)
}

/** Dexie hands over a tree of ranges; a range from an id to the same id is that one row. */
function idsIn(ranges: Ranges | undefined): string[] | 'all' {
  if (!ranges) return []
  if (ranges.from === undefined) return []
  if (ranges.from !== ranges.to) return 'all'
  const left = idsIn(ranges.l)
  const right = idsIn(ranges.r)
  return left === 'all' || right === 'all' ? 'all' : [...left, ranges.from, ...right]
}
