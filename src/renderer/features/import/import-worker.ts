import url from '@renderer/workers/import.worker.ts?worker&url'
import { startWorker } from '@renderer/workers/start-worker'
import type { ImportPort } from './import-client'

/** Reads files off the window's thread. */
export function importWorker(): ImportPort {
  const worker = startWorker(url)
  return {
    post: (message) => worker.postMessage(message),
    listen(listener, failed) {
      worker.onmessage = ({ data }) => listener(data)
      worker.onerror = ({ message }) => failed(new Error(message))
    },
    stop: () => worker.terminate(),
  }
}
