import { desktop } from '@renderer/desktop'
import type { Appended } from '@shared/bridge'
import type { Deed, Entry, EntryHead, RowChange } from '@shared/vault/entry'
import { catchUp, entriesAfter } from './catch-up'
import { NotSaved } from './not-saved'
import { changesNow, writeRows } from './rows'
import { adoptOwed } from './settle/adopt'

/** A commit that lasts, with every row before and after. */
export type Saved = { head: EntryHead; changes: RowChange[] }

/**
 * Makes rows last: first in the journal of the vault, then in the database. Only in turn. Answers undefined when there
 * is nothing to do; that a step was turned is saved all the same. Throws `NotSaved`, and then nothing is changed.
 */
export async function save(wanted: RowChange[], deed: Deed): Promise<Saved | undefined> {
  const refused = await adoptOwed()
  if (refused) throw new NotSaved(refused)
  const { stands, changes, parts } = await changesNow(wanted)
  const isTurn = (deed.undoes ?? deed.redoes) !== undefined
  if (changes.length === 0 && !isTurn) return undefined
  if (!stands) {
    // Chromium has thrown the database away under the running app.
    await desktop.renewDatabase('rows-missing')
    throw new NotSaved('unknown')
  }

  const head = await append(deed, parts, stands.sequence)
  try {
    if (head.sequence === stands.sequence + 1) await writeRows(changes, { ...stands, sequence: head.sequence })
    else await catchUp()
  } catch (error) {
    await bringIn(error)
  }
  return { head, changes }
}

async function append(deed: Deed, parts: string[], after: number): Promise<EntryHead> {
  const answer = await desktop.append(deed, parts).catch((error: unknown) => {
    console.error(error)
    return appendedAllTheSame(parts, after)
  })
  if ('notSaved' in answer) throw new NotSaved(answer.notSaved)
  return answer.saved
}

/** Nobody has answered, so the journal is asked. */
async function appendedAllTheSame(parts: string[], after: number): Promise<Appended> {
  try {
    for await (const entries of entriesAfter(after)) {
      const mine = entries.find((entry) => entry.parts.join() === parts.join())
      if (mine) return { saved: headOf(mine) }
    }
  } catch (error) {
    console.error(error)
  }
  return { notSaved: 'unknown' }
}

const headOf = ({ parts: _, ...head }: Entry): EntryHead => head

/** What the vault has is saved, whatever the database says. */
async function bringIn(error: unknown) {
  console.error(error)
  try {
    await catchUp()
  } catch (again) {
    console.error(again)
    await desktop.renewDatabase('cannot-open')
  }
}
