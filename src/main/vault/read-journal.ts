import { createHash } from 'node:crypto'
import type { EntryHead } from '@shared/vault/entry'
import { BadPart, readHead } from './entry-text'
import { type Files, writeLasting } from './files'
import { type Frame, scanFrames } from './frame'
import { firstOf, segmentsAfter, segmentsIn } from './segments'

/** What the journal holds after a snapshot. */
export type ReadJournal = {
  /** The commits that can be read, oldest first. */
  heads: EntryHead[]
  /** From the snapshot to its end nothing is missing. */
  isUnbroken: boolean
  /** The last commit of all can be seen to have been damaged. */
  isEndLost: boolean
  /** Names of segments with bad bytes in them. */
  damaged: string[]
  /** Bytes of an unfinished frame at the very end that were cut off; a copy of them is set aside. */
  cut: number
  /** The segment to go on with; undefined where a new one has to be begun. */
  last: { name: string; size: number; mustCut?: boolean } | undefined
  /** Whose it is. */
  vault: string | undefined
  /** Bytes that were read. */
  bytes: number
  /** The names of all segments say that the journal reached at least this far. */
  reached: number
}

/**
 * Reads what comes after `covered`, the sequence of the snapshot that is built upon. An unfinished frame at the very end
 * is cut off: whoever wrote it was never told that it lasts. `vault`, where it is known, is whose commits are taken;
 * `setAside` is a folder.
 */
export async function readJournal(
  files: Files,
  { journal, setAside }: { journal: string; setAside: string },
  covered: number,
  vault?: string,
): Promise<ReadJournal> {
  const names = segmentsAfter(await segmentsIn(files, journal), covered)
  const newest = names.at(-1)
  const read: ReadJournal = {
    heads: [],
    isUnbroken: true,
    isEndLost: false,
    damaged: [],
    cut: 0,
    last: undefined,
    vault,
    bytes: 0,
    reached: newest ? firstOf(newest) - 1 : 0,
  }
  for (const name of names) {
    const bytes = (await files.read(`${journal}/${name}`)) ?? Buffer.alloc(0)
    const { frames, end, rest, isEndLost } = scanFrames(bytes)
    for (const frame of frames) takeIn(read, frame, covered)
    if (rest === 'damaged') read.damaged.push(name)
    else if (name === newest) read.last = { name, size: end }
    read.isEndLost = isEndLost
    read.bytes += bytes.length
    if (rest === 'torn' && name === newest) {
      read.cut = bytes.length - end
      // Where the disk is full it is cut before the next append; nothing else depends on it.
      await cutTail(files, `${journal}/${name}`, `${setAside}/${name}`, bytes, end).catch(() => {
        read.last = { name, size: end, mustCut: true }
      })
    }
  }
  const end = read.heads.at(-1)?.sequence ?? covered
  if (end < read.reached || read.isEndLost) read.isUnbroken = false
  return read
}

/** A commit that cannot be told is a gap, as if it had been damaged. */
function takeIn(read: ReadJournal, { sequence, text }: Frame, covered: number) {
  const end = read.heads.at(-1)?.sequence ?? covered
  if (sequence <= end) return
  try {
    const { vault, head } = readHead(text)
    read.vault ??= vault
    if (head.sequence !== sequence || vault !== read.vault) return
    if (sequence !== end + 1) read.isUnbroken = false
    read.heads.push(head)
  } catch (error) {
    if (!(error instanceof BadPart)) throw error
  }
}

/** The copy is named for what is in it, so that the same is not kept twice. */
async function cutTail(files: Files, path: string, copy: string, bytes: Buffer, size: number) {
  const tail = bytes.subarray(size)
  const sum = createHash('sha256').update(tail).digest('hex').slice(0, 8)
  await writeLasting(files, `${copy}.${sum}.torn`, tail)
  const file = await files.append(path)
  try {
    await file.cutTo(size)
    await file.sync()
  } finally {
    await file.close()
  }
}
