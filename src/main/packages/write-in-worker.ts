import type { PackageResult } from '@shared/domain/package-request'
import type { WorkerMessage } from './package-worker'
import createWorker from './package-worker?nodeWorker'
import type { PackageTask, Watching } from './write-package'

/** Writes a package in a thread of its own, so that windows, menus and reminders go on. */
export function writeInWorker(task: PackageTask, { onProgress, signal }: Watching): Promise<PackageResult> {
  const worker = createWorker({ workerData: task })
  const cancel = () => worker.postMessage('cancel')
  signal.addEventListener('abort', cancel)

  return new Promise<PackageResult>((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      if ('result' in message) resolve(message.result)
      else onProgress(message.progress)
    })
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('The thread ended before the package was written')))
  }).finally(() => signal.removeEventListener('abort', cancel))
}
