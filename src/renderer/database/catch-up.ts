import { desktop } from '@renderer/desktop'
import type { Entry, RowChange } from '@shared/vault/entry'
import { standsNow, writeRows } from './rows'
import { rowOfToday } from './versions'

/** Thrown when the journal does not begin where the database ends. */
export class CommitsMissing extends Error {
  override name = 'CommitsMissing'
}

/** Brings in what the vault has and the database lacks; answers with the number of commits. Throws `CommitsMissing`. */
export async function catchUp(): Promise<number> {
  const stands = await standsNow()
  if (!stands) throw new CommitsMissing('the database does not know where it stands')
  let { sequence } = stands
  for await (const entries of entriesAfter(sequence)) {
    if (entries[0]?.sequence !== sequence + 1) throw new CommitsMissing(`the journal does not go on after ${sequence}`)
    sequence = entries.at(-1)?.sequence ?? sequence
    await writeRows(lastWords(entries), { ...stands, sequence })
  }
  return sequence - stands.sequence
}

/** All commits after a sequence, some at a time. */
export async function* entriesAfter(sequence: number): AsyncGenerator<Entry[]> {
  let last: Entry | undefined
  do {
    const entries = await desktop.entriesAfter(last?.sequence ?? sequence)
    last = entries.at(-1)
    if (last) yield entries
  } while (last)
}

/** Of every row what stands after the last of these commits. */
function lastWords(entries: Entry[]): RowChange[] {
  const rows = new Map<string, RowChange>()
  for (const { parts } of entries) {
    for (const { table, id, after } of parts.flatMap((part) => JSON.parse(part) as RowChange[])) {
      rows.set(`${table} ${id}`, after ? { table, id, after: rowOfToday(table, after) } : { table, id })
    }
  }
  return [...rows.values()]
}
