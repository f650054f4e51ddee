import { BadPart } from './entry-text'
import { type Eraser, type Erasure, eraserOf } from './erasure'
import { type Files, writeWhole } from './files'
import { encodeFrame, scanFrames } from './frame'
import { readSnapshot, snapshotRows } from './read-snapshot'
import { snapshotWriter } from './snapshot'
import { isPinned } from './snapshot-name'
import type { TableRow } from './vault-shape'
import type { Written } from './work'

/** A file as it is now, and whether it was written anew for that. */
export type Rewritten<Is> = { is: Is; isNew: boolean }

/** Writes a snapshot anew without what is to be erased, when there is any of it. Rejects with `BadSnapshot`. */
export async function rewriteSnapshot(files: Files, path: string, erasure: Erasure): Promise<Rewritten<Written>> {
  const eraser = eraserOf(erasure)
  const [folder, name] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)]
  const { sequence, at, counts, size, sha256, ...head } = await readSnapshot(files, path)
  if (!(await isTouched(snapshotRows(files, path), eraser))) {
    return { is: { name, sequence, at, counts, size, sha256 }, isNew: false }
  }
  const writer = await snapshotWriter(files, folder, head)
  try {
    for await (const { table, row } of snapshotRows(files, path)) {
      if (!eraser.isErased(table, row.id)) await writer.add({ table, row: eraser.cleaned(row) })
    }
  } catch (error) {
    await writer.abandon().catch(() => {}) // what went wrong first is what matters
    throw error
  }
  return { is: await writer.end({ sequence, at, pinned: isPinned(name) }), isNew: true }
}

async function isTouched(rows: AsyncIterable<TableRow>, { isErased, cleaned }: Eraser): Promise<boolean> {
  for await (const { table, row } of rows) if (isErased(table, row.id) || cleaned(row) !== row) return true
  return false
}

/**
 * Writes a journal file anew without what is to be erased. Bytes of it that cannot be read go, whosever they are: nobody
 * may append to it meanwhile.
 */
export async function rewriteSegment(files: Files, path: string, erasure: Erasure): Promise<Rewritten<undefined>> {
  const eraser = eraserOf(erasure)
  const [folder, name] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)]
  const { frames, rest } = scanFrames((await files.read(path)) ?? Buffer.alloc(0))
  let isNew = rest !== 'none'
  const kept: Buffer[] = []
  for (const { sequence, text } of frames) {
    const left = await leftOf(text, eraser)
    if (left !== 'all') isNew = true
    if (left !== 'nothing') kept.push(encodeFrame(sequence, left === 'all' ? [text] : left))
  }
  if (isNew) await writeWhole(files, folder, name, Buffer.concat(kept))
  return { is: undefined, isNew }
}

/** A frame that is no commit is missing in every reading already. */
async function leftOf(text: Buffer, { entry }: Eraser): Promise<Uint8Array[] | 'all' | 'nothing'> {
  try {
    return (await entry(text)) ?? 'all'
  } catch (error) {
    if (error instanceof BadPart) return 'nothing'
    throw error
  }
}
