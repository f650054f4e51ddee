import { VaultFromTheFuture } from './from-the-future'
import type { Outcome, Task } from './vault-worker'
import createWorker from './vault-worker?nodeWorker'
import type { Work } from './work'

/** Does the work of the vault in a thread of its own, so that windows, menus and commits go on. */
export const workInThread: Work = {
  snapshot: (...given) => done({ do: 'snapshot', given }),
  verify: (...given) => done({ do: 'verify', given }),
  survey: (...given) => done({ do: 'survey', given }),
  findRows: (...given) => done({ do: 'findRows', given }),
  findTraces: (...given) => done({ do: 'findTraces', given }),
  rewriteSnapshot: (...given) => done({ do: 'rewriteSnapshot', given }),
  rewriteSegment: (...given) => done({ do: 'rewriteSegment', given }),
}

function done<Result>(task: Task): Promise<Result> {
  const worker = createWorker({ workerData: task })
  return new Promise((resolve, reject) => {
    worker.on('message', (outcome: Outcome) => {
      if ('result' in outcome) resolve(outcome.result as Result)
      else reject(errorFrom(outcome.error))
    })
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('the thread ended before its work was done')))
  })
}

function errorFrom(error: { name: string; message: string }): Error {
  if (error.name === 'VaultFromTheFuture') return new VaultFromTheFuture(error.message)
  return Object.assign(new Error(error.message), error)
}
