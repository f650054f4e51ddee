import worker from '@renderer/workers/duplicates.worker?worker&url'
import { startWorker } from '@renderer/workers/start-worker'
import type { Pair } from '@shared/duplicates/pairs'

/** Looks through everybody, away from the window's own thread. `apart` are pairs that are known to be two. */
export function findPairs(apart: string[]): Promise<Pair[]> {
  const started = startWorker(worker)
  return new Promise<Pair[]>((resolve, reject) => {
    started.onmessage = ({ data }) => resolve(data)
    started.onerror = ({ message }) => reject(new Error(message))
    started.postMessage(apart)
  }).finally(() => started.terminate())
}
