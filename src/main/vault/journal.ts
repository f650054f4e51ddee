import type { NotSavedReason } from '@shared/vault/entry'
import type { AppendFile, Files } from './files'
import { encodeFrame } from './frame'
import { segmentName } from './segments'

/** A segment is ended at this size (bytes) and a new one begun. */
const segmentSize = 8 * 1024 * 1024

/** Thrown when a commit could not be made to last; nothing of it counts. */
export class NotSaved extends Error {
  override name = 'NotSaved'
  constructor(
    readonly reason: NotSavedReason,
    cause?: unknown,
  ) {
    super(`not saved: ${reason}`, { cause })
  }
}

export type Journal = {
  /** The last sequence that lasts. */
  sequence(): number
  /**
   * Appends and syncs the text that `write` makes of its sequence, in pieces. Several asked for at once share one write
   * and one sync. Rejects with `NotSaved`.
   */
  append(write: (sequence: number) => Uint8Array[]): Promise<number>
  /** Makes sure that it could be appended to, after a failure. Rejects with `NotSaved`. */
  mend(): Promise<void>
  /** What comes next begins a new segment. */
  beginSegment(): void
  close(): Promise<void>
}

/** `mustCut`: what stands after `size` was never confirmed and has to go before anything is appended. */
type Segment = { name: string; size: number; file?: AppendFile; mustCut?: boolean }

type Waiting = { write(sequence: number): Uint8Array[]; saved(sequence: number): void; failed(error: NotSaved): void }

/** The journal in `folder`, to go on after `sequence` in the segment `last`, or in a new one. */
export function journalIn(
  files: Files,
  folder: string,
  from: { sequence: number; last?: { name: string; size: number; mustCut?: boolean } | undefined },
): Journal {
  let { sequence } = from
  let segment: Segment | undefined = from.last
  let isNewWanted = false
  let waiting: Waiting[] = []
  let turn: Promise<unknown> = Promise.resolve()

  const inTurn = <Value>(act: () => Promise<Value>) => {
    const done = turn.then(act)
    turn = done.catch(() => {}) // whoever asked is told
    return done
  }

  return {
    sequence: () => sequence,
    append: (write) =>
      new Promise((saved, failed) => {
        // Whoever asks before the next write begins goes along with it.
        if (waiting.push({ write, saved, failed }) === 1) void inTurn(appendWaiting)
      }),
    mend: () =>
      inTurn(async () => {
        await readySegment().catch((error) => {
          throw new NotSaved(reasonOf(error), error)
        })
      }),
    beginSegment() {
      isNewWanted = true
    },
    close: () =>
      inTurn(async () => {
        await segment?.file?.close().catch(() => {}) // all in it was synced
        segment &&= { name: segment.name, size: segment.size, ...(segment.mustCut ? { mustCut: true } : {}) }
      }),
  }

  async function appendWaiting() {
    const group = waiting
    waiting = []
    const frames: Buffer[] = []
    const going: Waiting[] = []
    for (const one of group) {
      try {
        const next = sequence + going.length + 1
        frames.push(encodeFrame(next, one.write(next)))
        going.push(one)
      } catch (error) {
        one.failed(new NotSaved('unknown', error))
      }
    }
    try {
      if (going.length > 0) await appendAll(frames.length === 1 ? frames[0]! : Buffer.concat(frames))
    } catch (error) {
      for (const { failed } of going) failed(new NotSaved(reasonOf(error), error))
      return
    }
    for (const { saved } of going) saved(++sequence)
  }

  async function appendAll(bytes: Buffer) {
    const { file, size } = await readySegment()
    try {
      await file.write(bytes)
      await file.sync()
    } catch (error) {
      await giveUp(file, size)
      throw error
    }
    segment!.size = size + bytes.length
  }

  /** The segment to append to, opened, and with nothing in it that was never confirmed. */
  async function readySegment(): Promise<{ file: AppendFile; size: number }> {
    if (segment && !segment.mustCut && segment.size > 0 && (isNewWanted || segment.size >= segmentSize)) {
      await segment.file?.close().catch(() => {}) // all in it was synced
      segment = undefined
    }
    segment ??= await newSegment()
    isNewWanted = false
    segment.file ??= await files.append(`${folder}/${segment.name}`)
    const { file, size } = segment
    if (segment.mustCut) {
      try {
        await cutBack(file, size)
      } catch (error) {
        await close(file)
        throw error
      }
    }
    return { file, size }
  }

  async function newSegment(): Promise<Segment> {
    const name = segmentName(sequence + 1)
    if ((await files.stat(`${folder}/${name}`))?.size) throw new Error(`${name} is there already`)
    const file = await files.append(`${folder}/${name}`)
    try {
      await files.syncFolder(folder)
    } catch (error) {
      await file.close().catch(() => {}) // the first error is what matters
      throw error
    }
    return { name, size: 0, file }
  }

  /** After a failure nobody knows what is in the file: it is cut back to what lasts, now or before the next append. */
  async function giveUp(file: AppendFile, size: number) {
    segment!.mustCut = true
    await cutBack(file, size).catch(() => close(file))
  }

  async function cutBack(file: AppendFile, size: number) {
    await file.cutTo(size)
    await file.sync()
    segment!.mustCut = false
  }

  /** Opened anew, it may do better. */
  async function close(file: AppendFile) {
    delete segment!.file
    await file.close().catch(() => {}) // what matters went wrong already
  }
}

export function reasonOf(error: unknown): NotSavedReason {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'no-space'
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'not-allowed' : 'unknown'
}
