import type { TableName } from '@shared/domain/changes'
import type { Row, RowChange } from '@shared/vault/entry'
import type { RowIds } from '@shared/vault/erased'
import { changesIn, entryText, partsOf, readHead, tallied } from './entry-text'

/** Rows that are to leave no trace, and the names by which acts told of them. */
export type Erasure = { rows: RowIds; names: string[] }

/** Says of rows and commits what is left of them. */
export type Eraser = ReturnType<typeof eraserOf>

/** A name of so many letters stands for somebody also within other words. */
const tellingLength = 4

export function eraserOf({ rows, names }: Erasure) {
  const gone = new Map(Object.entries(rows).map(([table, ids]) => [table as TableName, new Set(ids)]))
  const ids = new Set(Object.values(rows).flat())
  const isErased = (table: TableName, id: string) => gone.get(table)?.has(id) === true
  const tells = (told: string) =>
    names.some((name) => name === told || (name.length >= tellingLength && told.includes(name)))
  const cleaned = (row: Row) => withoutItems(row, (item) => holdsOneOf(item, ids)) as Row

  function cleanedChange(change: RowChange): RowChange {
    const { table, id, before, after } = change
    const now = { before: before && cleaned(before), after: after && cleaned(after) }
    if (now.before === before && now.after === after) return change
    return { table, id, ...(now.before ? { before: now.before } : {}), ...(now.after ? { after: now.after } : {}) }
  }

  return {
    isErased,
    /** The row without what points at an erased one; the same row when nothing does. */
    cleaned,

    /**
     * What is left of a commit, as the pieces of its text; undefined when it does not tell of them. One that told of
     * nothing else stays, empty, because commits are counted; it is no step of the history any more.
     */
    async entry(text: Buffer): Promise<Uint8Array[] | undefined> {
      const { vault, head } = readHead(text)
      let isTouched = head.act.name !== undefined && tells(head.act.name)
      let had = 0
      let left = 0
      const parts: string[] = []
      for (const part of partsOf(text)) {
        const changes = changesIn(part)
        const kept = changes.filter(({ table, id }) => !isErased(table, id)).map(cleanedChange)
        had += changes.length
        left += kept.length
        if (kept.length < changes.length || kept.some((change, at) => change !== changes[at])) isTouched = true
        if (kept.length > 0) parts.push(JSON.stringify(kept))
        await new Promise(setImmediate)
      }
      if (!isTouched) return undefined
      const { name: _, ...act } = head.act
      const { tally, bytes } = await tallied(parts)
      if (had > 0 && left === 0) {
        const { sequence, at } = head
        return entryText(vault, { sequence, at, act: { act: 'erased' }, tally }, bytes)
      }
      return entryText(vault, { ...head, act, tally }, bytes)
    },
  }
}

/** Lists in a row without some of their items; the same value when they have none of them. */
function withoutItems(value: unknown, isUnwanted: (item: unknown) => boolean): unknown {
  if (Array.isArray(value)) {
    const kept = value.filter((item) => !isUnwanted(item)).map((item) => withoutItems(item, isUnwanted))
    return kept.length === value.length && kept.every((item, at) => item === value[at]) ? value : kept
  }
  if (typeof value !== 'object' || value === null) return value
  let changed: Record<string, unknown> | undefined
  for (const [field, held] of Object.entries(value)) {
    const is = withoutItems(held, isUnwanted)
    if (is === held) continue
    changed ??= { ...value }
    changed[field] = is
  }
  return changed ?? value
}

function holdsOneOf(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value)
  return typeof value === 'object' && value !== null && Object.values(value).some((held) => holdsOneOf(held, ids))
}
