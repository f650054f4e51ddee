import type { RowChange } from '@shared/vault/entry'

/**
 * Would a later commit lose its ground when an earlier one is taken back? It does when it changed the same field of the
 * same row, or when it names a row that would be gone. Other fields of the same row are none of its business.
 */
export function buildsUpon(later: RowChange[], earlier: RowChange[]): boolean {
  const before = new Map(earlier.map((change) => [`${change.table} ${change.id}`, change]))
  const added = new Set(earlier.filter(({ before, after }) => after && !before).map(({ id }) => id))
  return later.some((change) => {
    const same = before.get(`${change.table} ${change.id}`)
    if (same && sharesField(change, same)) return true
    return added.size > 0 && [...textsIn(change.after)].some((text) => added.has(text))
  })
}

function sharesField(one: RowChange, other: RowChange): boolean {
  if (!one.before || !one.after || !other.before || !other.after) return true
  const fields = fieldsOf(other)
  return fieldsOf(one).some((field) => fields.includes(field))
}

const fieldsOf = ({ before = { id: '' }, after = { id: '' } }: RowChange) =>
  Object.keys({ ...before, ...after }).filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsIn(part)
}
