import { isQuiet } from '@shared/domain/act'
import type { Entry, EntryHead } from '@shared/vault/entry'
import { BadPart, entryOf, readHead } from './entry-text'
import type { Files } from './files'
import { scanFrames } from './frame'
import { firstOf, framesBetween, segmentsIn } from './segments'

/** So much is told and can be taken back: commits, and days as ms. */
const historyLength = 500
export const historyTime = 30 * 24 * 60 * 60 * 1000

/** Characters of commits that are handed out at once. */
const handful = 4 * 1024 * 1024

/** What can be told of the past. `journal` is its folder, `sequence` the last commit. */
export function historyOf(files: Files, journal: string, { now, sequence }: { now(): number; sequence(): number }) {
  let known: Promise<EntryHead[]> | undefined

  return {
    /** As `Vault.entryHeads`. The journal is read when it is first asked for. */
    async heads(): Promise<EntryHead[]> {
      known ??= readHeads(files, journal, sequence(), now())
      const heads = await known.catch((error) => {
        known = undefined
        throw error
      })
      if (heads.length > 2 * historyLength) heads.splice(0, heads.length - historyLength)
      return heads.filter(({ at }) => at >= now() - historyTime).slice(-historyLength)
    },
    /** A commit was made. */
    async add(head: EntryHead) {
      const heads = await known?.catch(() => undefined) // read anew when it is asked for
      if (!isQuiet(head.act) && heads && (heads.at(-1)?.sequence ?? 0) < head.sequence) heads.push(head)
    },
    forget() {
      known = undefined
    },

    /** As `Vault.entriesAfter`. */
    async after(from: number): Promise<Entry[]> {
      const entries: Entry[] = []
      let size = 0
      for await (const { text } of framesBetween(files, journal, from, sequence())) {
        const entry = entryOf(text)
        if (entry.sequence !== from + entries.length + 1) break
        entries.push(entry)
        size += text.length
        if (size > handful) break
      }
      if (entries.length === 0 && from < sequence()) throw new Error('the journal does not reach back that far')
      return entries
    },
    async entry(wanted: number): Promise<Entry | undefined> {
      for await (const { text } of framesBetween(files, journal, wanted - 1, wanted)) return entryOf(text)
      return undefined
    },
  }
}

/** From the newest file back, until there are enough. */
async function readHeads(files: Files, journal: string, sequence: number, now: number): Promise<EntryHead[]> {
  let heads: EntryHead[] = []
  for (const name of (await segmentsIn(files, journal)).reverse()) {
    if (firstOf(name) > sequence) continue
    const { frames } = scanFrames((await files.read(`${journal}/${name}`)) ?? Buffer.alloc(0))
    const some = frames.filter((frame) => frame.sequence <= sequence).flatMap(({ text }) => headIn(text))
    heads = [...some.filter(({ act }) => !isQuiet(act)), ...heads]
    if (heads.length >= historyLength || (some[0]?.at ?? now) < now - historyTime) break
    await new Promise(setImmediate)
  }
  return heads
}

function headIn(text: Buffer): EntryHead[] {
  try {
    return [readHead(text).head]
  } catch (error) {
    if (error instanceof BadPart) return []
    throw error
  }
}
