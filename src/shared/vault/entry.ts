import type { Act } from '@shared/domain/act'
import type { TableName } from '@shared/domain/changes'

export type Row = { id: string } & Record<string, unknown>

/** One row before and after a commit; undefined where it did not exist. */
export type RowChange = { table: TableName; id: string; before?: Row; after?: Row }

/** How many rows of each table. */
export type Counts = { [Name in TableName]?: number }

/** How many rows a commit added, changed and removed. */
export type Tally = { added: number; changed: number; gone: number }

/** What the window says of a commit: the act, and of which earlier commit it is the undoing or the doing again. */
export type Deed = { act: Act; undoes?: number; redoes?: number }

/** One commit as the history tells it. `sequence` counts commits from 1; `at` is an instant (ms). */
export type EntryHead = Deed & { sequence: number; at: number; tally: { [Name in TableName]?: Tally } }

/**
 * One commit with all its rows. `parts` are texts, each a JSON array of `RowChange`: they are carried between window,
 * journal and back without being taken apart, and a large one never stands as one text in the window.
 */
export type Entry = EntryHead & { parts: string[] }

/** Why a commit does not last. */
export type NotSavedReason = 'no-space' | 'not-allowed' | 'unknown'
