import type { BackupWork } from './backup-work'
import type { Said, Task } from './backup-worker'
import createWorker from './backup-worker?nodeWorker'
import type { Progress } from './pack-backup'
import { NotMade, Refused } from './refused'

/** Works on backups in a thread of its own, so that windows, menus and commits go on. */
export const backupWorkInThread: BackupWork = {
  make: (order, onProgress) => done({ do: 'make', order }, onProgress),
  open: (order, onProgress) => done({ do: 'open', order }, onProgress),
  prepare: (order, onProgress) => done({ do: 'prepare', order }, onProgress),
  checkAttachments: (order, onProgress) => done({ do: 'checkAttachments', order }, onProgress),
  erase: (order, onProgress) => done({ do: 'erase', order }, onProgress),
  sum: (order) => done({ do: 'sum', order }, () => {}),
}

function done<Result>(task: Task, onProgress: Progress): Promise<Result> {
  const worker = createWorker({ workerData: task })
  return new Promise((resolve, reject) => {
    worker.on('message', (said: Said) => {
      if ('progress' in said) onProgress(...said.progress)
      else if ('result' in said) resolve(said.result as Result)
      else if ('refused' in said) reject(new Refused(said.refused, said.message))
      else if ('notMade' in said) reject(new NotMade(said.notMade, said.message))
      else reject(Object.assign(new Error(said.error.message), said.error))
    })
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('the thread ended before its work was done')))
  })
}
