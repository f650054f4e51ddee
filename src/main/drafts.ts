import type { DraftAnswers } from '@shared/bridge'
import { z } from 'zod'
import { type Files, writeWhole } from './vault/files'

const shape = z.record(z.string(), z.string())

/** So long (ms) what is typed waits for the next letters before it is written. */
const gathering = 150

/** More than anybody leaves unfinished. The oldest go first. */
const mostDrafts = 1000

/** Keeps what was begun and not yet saved in `drafts.json` of a folder, so that it outlives crashes and restarts. */
export function keepDrafts(files: Files, folder: string) {
  let isDirty = false
  let timer: NodeJS.Timeout | undefined
  let writing = Promise.resolve()
  const reading = files.read(`${folder}/drafts.json`).then(draftsIn, () => new Map<string, string>())

  function write(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    writing = writing.then(async () => {
      if (!isDirty) return
      isDirty = false
      try {
        const text = JSON.stringify(Object.fromEntries(await reading))
        await writeWhole(files, folder, 'drafts.json', Buffer.from(text))
      } catch (error) {
        isDirty = true // goes with the next letters
        console.error(`drafts.json could not be written: ${(error as NodeJS.ErrnoException).code}`)
      }
    })
    return writing
  }

  return {
    /** Answers one window. `changed` is told what the others are to know. */
    answers(changed: (key: string, text?: string) => void): DraftAnswers {
      return {
        drafts: async () => Object.fromEntries(await reading),
        async keepDraft(key, text) {
          const drafts = await reading
          drafts.delete(key) // and so the newest comes last
          if (text !== undefined) drafts.set(key, text)
          const [oldest] = drafts.keys()
          if (drafts.size > mostDrafts && oldest !== undefined) drafts.delete(oldest)
          isDirty = true
          timer ??= setTimeout(() => void write(), gathering)
          changed(key, text)
        },
      }
    },
    /** Forgets what was begun about any of these rows: its key or text names one. */
    async forget(ids: string[]) {
      const drafts = await reading
      const theirs = [...drafts].filter(([key, text]) => ids.some((id) => key.includes(id) || text.includes(id)))
      for (const [key] of theirs) drafts.delete(key)
      isDirty ||= theirs.length > 0
      await write()
      return theirs.map(([key]) => key)
    },
    texts: async () => [...(await reading).values()],
    /** Writes what is not yet written. */
    stop: write,
  }
}

function draftsIn(bytes: Buffer | undefined): Map<string, string> {
  try {
    return new Map(Object.entries(shape.parse(JSON.parse(bytes?.toString() ?? '{}'))))
  } catch {
    return new Map()
  }
}
