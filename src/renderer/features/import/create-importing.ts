import { atomically } from '@renderer/database/commit'
import type { Step } from '@renderer/database/undo'
import type { Wish } from '@renderer/workers/import-messages'
import type { ColumnMapping } from '@shared/contacts/columns'
import type { ImportCounts } from '@shared/import/outcome'
import { create } from 'zustand'
import { type FileProblem, problemOf } from './file-problem'
import { Cancelled, createImportClient, type ImportClient, type ImportPort, type Preview } from './import-client'
import { keepReading } from './keep-reading'

type File = { name: string; bytes: Uint8Array }

export type Importing = {
  step: 'file' | 'check' | 'result'
  fileName: string
  /** Why nothing can be read from the file. */
  problem?: FileProblem
  wish: Wish
  preview?: Preview
  /** What the columns were taken for, before the owner changed something. */
  detected?: ColumnMapping
  /** What the owner took them for the last time. */
  lastTime?: ColumnMapping
  /** What goes on now. Writing cannot be stopped any more. */
  work?: { kind: 'reading' | 'planning' | 'writing'; done: number; of: number }
  result?: { counts: ImportCounts; step: Step | undefined }
}

const start: Importing = {
  step: 'file',
  fileName: '',
  wish: { options: {}, choices: { matches: 'fill', addCompanies: false } },
}

/** What the columns are taken for by the app, by the owner the last time, and from now on. */
function columnsIn({ ours, table }: Preview, { wish, detected, lastTime }: Importing): Partial<Importing> {
  if (!ours) return { detected: detected ?? table?.mapping, lastTime }
  return {
    detected: ours,
    lastTime: table?.mapping,
    wish: { ...wish, options: { ...wish.options, mapping: table?.mapping } },
  }
}

/** The import that is under way, and what can be done with it. Nothing is written before `importNow`. */
export function createImporting(openPort: () => ImportPort) {
  const useImporting = create<Importing>(() => start)
  const { setState: set, getState: get } = useImporting
  let file: File | undefined
  let client: ImportClient | undefined
  let latest = 0

  async function open(chosen: File) {
    startOver()
    file = chosen
    client = createImportClient(chosen, openPort())
    set({ fileName: chosen.name })
    await check(start.wish)
  }

  /** Reads the file again, in another way or against other customers. The last wish wins. */
  async function check(wish: Wish) {
    if (!client) return
    const mine = ++latest
    const isLatest = () => mine === latest
    const onProgress = (done: number, of: number) => isLatest() && set({ work: { kind: 'reading', done, of } })
    set({ wish, work: { kind: 'reading', done: 0, of: 0 } })
    try {
      const preview = await client.preview(wish, onProgress)
      if (!isLatest()) return
      const problem = problemOf(preview)
      if (problem) fail(problem)
      else set({ step: 'check', preview, work: undefined, ...columnsIn(preview, get()) })
    } catch (error) {
      if (!(error instanceof Cancelled) && isLatest()) fail('unreadable')
    }
  }

  /** The customers are other ones now. */
  function checkAgain() {
    const { work, wish } = get()
    if (!work || work.kind === 'reading') void check(wish)
  }

  /** Writes what was looked at, against the customers as they are now, in one step. */
  async function importNow() {
    const reader = client
    if (!reader) return
    const { wish } = get()
    set({ work: { kind: 'planning', done: 0, of: 0 } })
    try {
      const result = await atomically(async (commit) => {
        const { customers, counts } = await reader.plan(wish, (done, of) =>
          set({ work: { kind: 'planning', done, of } }),
        )
        set({ work: { kind: 'writing', done: counts.imported, of: counts.imported } })
        if (customers.length === 0) return { counts, step: undefined }
        return { counts, step: await commit({ customers }, { act: 'contactsImported', count: counts.imported }) }
      })
      // The import is saved whatever becomes of this; a disk that fails is told of elsewhere.
      await keepReading(get()).catch(() => {})
      reader.stop()
      set({ step: 'result', result, work: undefined })
    } catch (error) {
      set({ work: undefined })
      if (!(error instanceof Cancelled)) throw error
    }
  }

  /** Stops what goes on. A preview that was there stays. */
  function cancel() {
    if (!get().preview || !file) return startOver()
    latest++
    client?.stop()
    client = createImportClient(file, openPort())
    set({ work: undefined })
  }

  function startOver() {
    latest++
    client?.stop()
    client = undefined
    file = undefined
    set(start, true)
  }

  function fail(problem: FileProblem) {
    const { fileName } = get()
    startOver()
    set({ problem, fileName })
  }

  return { useImporting, open, check, checkAgain, importNow, cancel, startOver, fail }
}
