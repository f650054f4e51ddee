import { parentPort, workerData } from 'node:worker_threads'
import { nodeFiles } from './node-files'
import { type Work, workHere } from './work'

/** What the thread is asked for, and what it says. An error keeps what others tell it by. */
export type Task = { [Name in keyof Work]: { do: Name; given: Parameters<Work[Name]> } }[keyof Work]
export type Outcome = { result: unknown } | { error: { name: string; message: string; code?: string | undefined } }

const { do: name, given } = workerData as Task
const work = workHere(nodeFiles)[name] as (...given: unknown[]) => Promise<unknown>

void work(...given)
  .then(
    (result): Outcome => ({ result }),
    (error: NodeJS.ErrnoException): Outcome => ({
      error: { name: error.name, message: error.message, code: error.code },
    }),
  )
  .then((outcome) => {
    parentPort?.postMessage(outcome)
    parentPort?.close()
  })
