import { commitChanges } from '@renderer/database/commit'
import { desktop } from '@renderer/desktop'
import type { RowChange } from '@shared/vault/entry'
import type { OpenedBackup } from '@shared/vault/safety'
import { create } from 'zustand'
import { asking } from './safety'

/** A backup that the owner has chosen to bring back, as far as one has looked into it. */
type Opened = Exclude<OpenedBackup, { is: 'cancelled' }>

export const useRestore = create<{ opened?: Opened }>(() => ({}))

/** Asks for a backup and looks into it. Nothing is changed. */
export const chooseBackup = async () => take(await asking('checking', () => desktop.chooseBackup()))

/** Looks into a sealed one. */
export const unlockBackup = async (passphrase: string) =>
  take(await asking('checking', () => desktop.unlockBackup(passphrase)))

/** Puts it away again. */
export function leaveBackup() {
  useRestore.setState({ opened: undefined })
  void desktop.endRestore()
}

/**
 * Makes all rows those of the backup, in one step that can be taken back. Before that a snapshot is taken: `no-way-back`
 * when that was not possible, and then nothing is changed. `name` is what the history calls the backup.
 */
export const bringBack = (name: string): Promise<'done' | 'no-way-back'> =>
  asking('restoring', async () => {
    if (!(await desktop.beginRestore())) return 'no-way-back'
    const changes: RowChange[] = []
    for (let some = await desktop.nextRestored(); some; some = await desktop.nextRestored()) changes.push(...some)
    await commitChanges(changes, { act: 'backupRestored', name })
    leaveBackup()
    return 'done'
  })

function take(opened: OpenedBackup) {
  if (opened.is !== 'cancelled') useRestore.setState({ opened })
}
