import type { TableName } from '@shared/domain/changes'
import type { Counts, Entry, EntryHead, RowChange, Tally } from '@shared/vault/entry'
import { z } from 'zod'

// A frame of the journal holds the head of an entry in its first line and one part of its changes in each further line.

export const tableNames = [
  'customers',
  'interactions',
  'followUps',
  'requests',
  'departures',
  'business',
] as const satisfies TableName[]
export const isTable = (name: unknown): name is TableName => tableNames.includes(name as TableName)

const whole = z.number().int().nonnegative()
const tally = z.strictObject({ added: whole, changed: whole, gone: whole })
const headLine = z.looseObject({
  vault: z.string(),
  sequence: whole,
  at: z.number(),
  act: z.looseObject({ act: z.string() }),
  undoes: whole.optional(),
  redoes: whole.optional(),
  tally: z.partialRecord(z.enum(tableNames), tally),
}) as unknown as z.ZodType<EntryHead & { vault: string }>

/** Thrown when what the window or the disk brought is no list of changes. */
export class BadPart extends Error {
  override name = 'BadPart'
}

/** The text of a frame in pieces. It names its vault, so that it can be told when all else is lost. */
export const entryText = (vault: string, head: EntryHead, parts: Uint8Array[]) => [
  Buffer.from(JSON.stringify({ vault, ...head })),
  ...parts.flatMap((part) => [lineEnd, part]),
]

const newline = 0x0a
const lineEnd = Uint8Array.of(newline)

/** Reads only the first line. Throws `BadPart` when the text is none of ours. */
export function readHead(text: Buffer): { vault: string; head: EntryHead } {
  const end = text.indexOf(newline)
  const { success, data } = headLine.safeParse(parsed(text.toString('utf8', 0, end < 0 ? text.length : end)))
  if (!success) throw new BadPart('it does not begin like a commit')
  const { vault, ...head } = data
  return { vault, head }
}

export const entryOf = (text: Buffer): Entry => ({ ...readHead(text).head, parts: [...partsOf(text)] })

/** The parts one by one, so that a large commit never stands in memory twice. */
export function* partsOf(text: Buffer): Generator<string> {
  for (let from = text.indexOf(newline) + 1; from > 0; ) {
    const end = text.indexOf(newline, from)
    yield text.toString('utf8', from, end < 0 ? text.length : end)
    from = end + 1
  }
}

export function changesIn(part: string): RowChange[] {
  const changes = parsed(part)
  if (!Array.isArray(changes) || !changes.every(isChange)) throw new BadPart('a part is no list of changes')
  return changes
}

/** By hand, because an import brings ten thousands of them. */
function isChange(given: unknown): given is RowChange {
  if (typeof given !== 'object' || given === null) return false
  const { table, id, before, after } = given as Partial<RowChange>
  return isTable(table) && typeof id === 'string' && isRow(before, id) && isRow(after, id)
}

const isRow = (row: unknown, id: string) =>
  row === undefined || (typeof row === 'object' && row !== null && (row as { id?: unknown }).id === id)

/**
 * Counts what parts do, makes sure in passing that they can be read again, and makes bytes of them. Lets others go on
 * between two parts. Throws `BadPart`.
 */
export async function tallied(parts: string[]): Promise<{ tally: EntryHead['tally']; bytes: Uint8Array[] }> {
  const sum: { [Name in TableName]?: Tally } = {}
  const bytes: Uint8Array[] = []
  for (const [index, part] of parts.entries()) {
    if (index > 0) await new Promise(setImmediate)
    if (part.includes('\n')) throw new BadPart('a part is one line')
    for (const { table, before, after } of changesIn(part)) {
      sum[table] ??= { added: 0, changed: 0, gone: 0 }
      if (before && after) sum[table].changed++
      else if (after) sum[table].added++
      else if (before) sum[table].gone++
    }
    bytes.push(Buffer.from(part))
  }
  return { tally: sum, bytes }
}

/** The counts after a commit. */
export function counted(counts: Counts, { tally }: Pick<EntryHead, 'tally'>): Counts {
  const after = { ...counts }
  for (const [table, { added, gone }] of Object.entries(tally) as [TableName, Tally][]) {
    after[table] = (after[table] ?? 0) + added - gone
  }
  return after
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new BadPart('it is no JSON') // what JSON.parse says shows some of the text, and this may be logged
  }
}
