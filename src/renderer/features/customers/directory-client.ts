import type { FromDirectory, QuestionName, Questions, ToDirectory } from '@renderer/workers/directory-messages'
import type { CustomerRow } from '@shared/directory/entry'
import type { CustomerId } from '@shared/domain/customer'

/** Where the directory is: a worker, or in tests the same thread. */
export type DirectoryPort = {
  post(message: ToDirectory): void
  listen(listener: (message: FromDirectory) => void, failed: (error: Error) => void): void
}

type Waiting = { resolve: (answer: never) => void; reject: (error: Error) => void }

/** Asks the directory, and keeps the rows that it tells. Nothing is opened before the first question. */
export function createDirectoryClient(open: () => DirectoryPort) {
  let port: DirectoryPort | undefined
  let asked = 0
  let version = 0
  let rowsTold: Promise<unknown> | undefined
  const waiting = new Map<number, Waiting>()
  const rows: (CustomerRow | undefined)[] = []
  const slots = new Map<CustomerId, number>()
  const listeners = new Set<() => void>()

  function hear(message: FromDirectory) {
    if (message.kind === 'rows') for (const [slot, row] of message.rows) put(slot, row)
    else if (message.kind === 'changed') {
      version++
      for (const listener of listeners) listener()
    } else {
      const { resolve, reject } = waiting.get(message.id) as Waiting
      waiting.delete(message.id)
      if (message.kind === 'answer') resolve(message.answer as never)
      else reject(new Error(message.message))
    }
  }

  function put(slot: number, row: CustomerRow | undefined) {
    const before = rows[slot]
    if (before && slots.get(before.id) === slot) slots.delete(before.id)
    rows[slot] = row
    if (row) slots.set(row.id, slot)
  }

  function failed(error: Error) {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  function ask<Name extends QuestionName>(question: Name, about: Questions[Name]['asked']) {
    if (!port) {
      port = open()
      port.listen(hear, failed)
    }
    const id = ++asked
    const answer = new Promise<Questions[Name]['answer']>((resolve, reject) => waiting.set(id, { resolve, reject }))
    port.post({ id, question, asked: about } as ToDirectory)
    return answer
  }

  return {
    ask,
    /** After this every slot that is found has its row here. */
    withRows: () => (rowsTold ??= ask('rows', {})),
    row: (slot: number) => rows[slot],
    rows: () => rows.filter((row) => row !== undefined),
    slotOf: (id: CustomerId) => slots.get(id),
    /** Counts changes of the directory. */
    version: () => version,
    onChange(listener: () => void): () => void {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
