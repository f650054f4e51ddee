import { everyRow } from '@renderer/database/every-row'
import { desktop } from '@renderer/desktop'
import type { NotSavedReason } from '@shared/vault/entry'
import { standAt } from './database-state'
import type { OnProgress } from './fill'

/** Rows that are handed over at once. */
const handful = 500

/** The commit that the database stood for, while the vault could not take it over: nothing can be saved before it has. */
let owed: number | undefined

/** What `adopt` could not do is tried again. Answers why nothing can be saved, undefined when everything can. */
export const adoptOwed = async (): Promise<NotSavedReason | undefined> =>
  owed === undefined ? undefined : adopt(owed, 0, () => {})

/**
 * Hands all rows over to the vault, which begins anew with them; then the database stands there. Answers why the vault
 * could not take them, undefined when it has.
 */
export async function adopt(sequence: number, of: number, onProgress: OnProgress): Promise<NotSavedReason | undefined> {
  let done = 0
  owed = sequence
  await desktop.beginAdopting()
  for await (const part of everyRow(handful)) {
    await desktop.adoptRows(part)
    done += part.rows.length
    onProgress(done, of)
  }
  const taken = await desktop.endAdopting(sequence)
  if ('notSaved' in taken) return taken.notSaved
  await standAt(taken)
  owed = undefined
}
