import type { TableName } from '@shared/domain/changes'
import { rowDigest } from '@shared/vault/digest'
import type { Counts, Row } from '@shared/vault/entry'
import { changesIn, partsOf } from './entry-text'
import type { Files } from './files'
import { snapshotRows } from './read-snapshot'
import { framesBetween } from './segments'
import type { TableRow } from './vault-shape'
import type { RowSources } from './work'

type Changed = Map<string, { table: TableName; after: Row | undefined }>

/**
 * Every row as it is after the last commit of `sources`: those of the snapshot, with what was changed since. What cannot
 * be read is an error, but passed over where the sources are known to be broken.
 */
export async function* allRows(files: Files, sources: RowSources): AsyncGenerator<TableRow> {
  const { journal, base, sequence, isBroken } = sources
  const changed: Changed = new Map()
  for await (const { text } of framesBetween(files, journal, base?.sequence ?? 0, sequence)) {
    for (const part of partsOf(text)) {
      takeIn(part, changed, isBroken)
      await new Promise(setImmediate)
    }
  }
  if (base) {
    for await (const { table, row } of snapshotRows(files, base.path)) {
      const key = `${table} ${row.id}`
      const now = changed.get(key)
      if (now) changed.delete(key)
      if (!now) yield { table, row }
      else if (now.after) yield { table, row: now.after }
    }
  }
  for (const { table, after } of changed.values()) if (after) yield { table, row: after }
}

function takeIn(part: string, changed: Changed, isBroken = false) {
  try {
    for (const { table, id, after } of changesIn(part)) changed.set(`${table} ${id}`, { table, after })
  } catch (error) {
    if (!isBroken) throw error
  }
}

/** Reads everything through: what is wrong with the sources shows as an error. */
export async function survey(files: Files, sources: RowSources): Promise<{ counts: Counts; digest: string }> {
  const counts: Counts = {}
  const digest = rowDigest()
  for await (const { table, row } of allRows(files, sources)) {
    counts[table] = (counts[table] ?? 0) + 1
    digest.add(table, row)
  }
  return { counts, digest: digest.text() }
}
