import { type Act, isQuiet } from '@shared/domain/act'
import type { Changes } from '@shared/domain/changes'
import type { RowChange } from '@shared/vault/entry'
import { remember } from './history'
import { upToDate } from './keep-up'
import { rowChanges } from './rows'
import { save } from './save'
import { type Step, stepOf } from './undo'

/** Writes every row or none, and remembers how to take it back. Throws `NotSaved`, and then nothing is changed. */
export type Commit = (changes: Changes, act: Act) => Promise<Step>

const listeners = new Set<(step: Step) => void>()

/** Reads and commits inside `act` happen as one: nobody else's commit comes between. Use the commit that is handed in. */
export const atomically = <Result>(act: (commit: Commit) => Promise<Result>): Promise<Result> =>
  upToDate(() => act((changes, name) => write(rowChanges(changes), name)))

/** The only way to write. */
export const commit: Commit = (changes, act) => atomically((write) => write(changes, act))

/** The same for rows that come from elsewhere: each shall be as its `after`, or gone where there is none. */
export const commitChanges = (changes: RowChange[], act: Act): Promise<Step> => upToDate(() => write(changes, act))

/** Calls back after every commit of this window that the owner may want to hear of or take back. */
export function onCommitted(listener: (step: Step) => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Names longer than this say no more, in a history of many. */
const longestName = 200

async function write(wanted: RowChange[], { name, ...act }: Act): Promise<Step> {
  const told: Act = name === undefined ? act : { ...act, name: name.slice(0, longestName) }
  const saved = await save(wanted, { act: told })
  if (saved) remember(saved)
  const step = stepOf(saved?.head.sequence ?? 0, told)
  if (!isQuiet(told)) for (const listener of listeners) listener(step)
  return step
}
