import type { FromSearch, ToSearch } from '@renderer/workers/search-messages'
import type { FoundRows } from '@shared/search/text-index'

/** Where the index is: a worker, or in tests the same thread. */
export type SearchPort = {
  post(message: ToSearch): void
  listen(listener: (message: FromSearch) => void, failed: (error: Error) => void): void
}

export type Answer = FoundRows & { isReading: boolean }

/** Asks the index, which is opened when it is first called for. */
export function createSearchClient(open: () => SearchPort) {
  let port: SearchPort | undefined
  let asked = 0
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>()

  function hear(message: FromSearch) {
    const asker = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.kind === 'found') asker?.resolve({ ...message.found, isReading: message.isReading })
    else asker?.reject(new Error(message.message))
  }

  function failed(error: Error) {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  /** Begins to read, so that the first question finds everything read. */
  function begin(): SearchPort {
    if (!port) {
      port = open()
      port.listen(hear, failed)
    }
    return port
  }

  return {
    begin,
    search: (text: string, limit: number) =>
      new Promise<Answer>((resolve, reject) => {
        const id = ++asked
        waiting.set(id, { resolve, reject })
        begin().post({ id, text, limit })
      }),
  }
}
