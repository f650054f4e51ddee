import type { FromImport, PreviewHead, ToImport, Wish } from '@renderer/workers/import-messages'
import type { Customer } from '@shared/domain/customer'
import type { ImportCounts } from '@shared/import/outcome'
import type { PreviewLine } from '@shared/import/preview-lines'

/** Where the file is read: a worker, or in tests the same thread. */
export type ImportPort = {
  post(message: ToImport): void
  listen(listener: (message: FromImport) => void, failed: (error: Error) => void): void
  stop(): void
}

export type Preview = PreviewHead & { lines: PreviewLine[] }
export type PlannedRows = { customers: Customer[]; counts: ImportCounts }
export type OnProgress = (done: number, of: number) => void

/** Thrown when the owner did not want to wait for it. */
export class Cancelled extends Error {
  override name = 'Cancelled'
}

type Waiting = {
  onProgress: OnProgress
  resolve: (answer: never) => void
  reject: (error: Error) => void
  lines: PreviewLine[]
  rows: Customer[]
}

/** Reads one file, as often and in as many ways as it is asked. `stop` ends it at once. */
export function createImportClient(file: { name: string; bytes: Uint8Array }, port: ImportPort) {
  let asked = 0
  const waiting = new Map<number, Waiting>()

  function hear(message: FromImport) {
    const asker = waiting.get(message.id)
    if (!asker) return
    if (message.kind === 'progress') asker.onProgress(message.done, message.of)
    else if (message.kind === 'lines') asker.lines.push(...message.lines)
    else if (message.kind === 'rows') asker.rows.push(...message.rows)
    else {
      waiting.delete(message.id)
      if (message.kind === 'failed') asker.reject(new Error(message.message))
      else if (message.kind === 'preview') asker.resolve({ ...message.preview, lines: asker.lines } as never)
      else asker.resolve({ customers: asker.rows, counts: message.counts } as never)
    }
  }

  function failAll(error: Error) {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  function ask<Answer>(kind: 'preview' | 'plan', wish: Wish, onProgress: OnProgress) {
    const id = ++asked
    const answer = new Promise<Answer>((resolve, reject) =>
      waiting.set(id, { onProgress, resolve, reject, lines: [], rows: [] }),
    )
    port.post({ kind, id, wish })
    return answer
  }

  port.listen(hear, failAll)
  port.post({ kind: 'file', ...file })
  return {
    preview: (wish: Wish, onProgress: OnProgress) => ask<Preview>('preview', wish, onProgress),
    plan: (wish: Wish, onProgress: OnProgress) => ask<PlannedRows>('plan', wish, onProgress),
    stop() {
      port.stop()
      failAll(new Cancelled())
    },
  }
}

export type ImportClient = ReturnType<typeof createImportClient>
