import { parentPort, workerData } from 'node:worker_threads'
import type { PackageResult } from '@shared/domain/package-request'
import { type PackageTask, type Progress, writePackage } from './write-package'

/** What the thread that writes a package says. Whatever is said to it means: cancel. */
export type WorkerMessage = { progress: Progress } | { result: PackageResult }

const say = (message: WorkerMessage) => parentPort?.postMessage(message)
const cancel = new AbortController()
parentPort?.on('message', () => cancel.abort())

void writePackage(workerData as PackageTask, {
  signal: cancel.signal,
  onProgress: (progress) => say({ progress }),
}).then((result) => {
  say({ result })
  parentPort?.close()
})
