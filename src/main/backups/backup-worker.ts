import { parentPort, workerData } from 'node:worker_threads'
import { nodeFiles } from '@main/vault/node-files'
import { type BackupWork, backupWorkHere } from './backup-work'
import type { Progress } from './pack-backup'
import { NotMade, Refused } from './refused'

/** What the thread is asked for. */
export type Task = {
  [Name in keyof BackupWork]: { do: Name; order: Parameters<BackupWork[Name]>[0] }
}[keyof BackupWork]

/** What the thread says. An error keeps what others tell it by. */
export type Said =
  | { progress: Parameters<Progress> }
  | { result: unknown }
  | { refused: Refused['because']; message: string }
  | { notMade: NotMade['problem']; message: string }
  | { error: { name: string; message: string; code?: string | undefined } }

const say = (said: Said) => parentPort?.postMessage(said)
const { do: name, order } = workerData as Task
const act = backupWorkHere(nodeFiles)[name] as (order: unknown, onProgress: Progress) => Promise<unknown>

let lastSaid = 0
const onProgress: Progress = (done, of) => {
  if (done < of && Date.now() - lastSaid < 100) return
  lastSaid = Date.now()
  say({ progress: [done, of] })
}

void act(order, onProgress)
  .then((result) => say({ result }), sayFailure)
  .then(() => parentPort?.close())

function sayFailure(error: NodeJS.ErrnoException) {
  const { name, message, code } = error
  if (error instanceof Refused) say({ refused: error.because, message })
  else if (error instanceof NotMade) say({ notMade: error.problem, message })
  else say({ error: { name, message, code } })
}
