import type { Act } from '@shared/domain/act'
import type { Row, RowChange } from '@shared/vault/entry'

/** Thrown when something that a step changed was changed again since. */
export class ChangedSince extends Error {
  override name = 'ChangedSince'
}

/** Thrown when a later act builds upon a step: it has to be taken back first. */
export class BuiltUpon extends ChangedSince {
  override name = 'BuiltUpon'
  /** `at` (ms) is when the later act was done. */
  constructor(readonly later: { act: Act; at: number }) {
    super('changed since: a later act builds upon it')
  }
}

/**
 * The row as it shall be when `change` is applied to what is there now: field by field, so that what others changed
 * since stays. Undefined when the row shall be gone.
 */
export function takenBack({ before, after }: RowChange, now: Row | undefined): Row | undefined {
  if (!after) return undefined
  if (!before) {
    if (now) throw new ChangedSince('it is there already')
    return after
  }
  if (!now) throw new ChangedSince('it is gone')

  const row: Row = { ...now }
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (same(before[field], after[field])) continue
    if (!same(now[field], before[field])) throw new ChangedSince(`${field} was changed since`)
    if (after[field] === undefined) delete row[field]
    else row[field] = after[field]
  }
  return row
}

/** Rows hold plain data only, written by the same code, so that their text tells them apart. */
const same = (one: unknown, other: unknown) => one === other || JSON.stringify(one) === JSON.stringify(other)
