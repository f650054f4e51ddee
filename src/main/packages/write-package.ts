import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import type { PackageRequest, PackageResult } from '@shared/domain/package-request'
import { clockIn } from '@shared/package/clock'
import { dataPackage } from '@shared/package/data-package'
import type { PackageFile, SealedFile } from '@shared/package/package-file'
import type { Maker } from '@shared/package/package-head'
import { Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js'
import { failureOf } from './failure'
import { keptFiles } from './kept-files'
import { writeWorkbook } from './workbook'
import { writeAside } from './write-aside'
import { dosTime, zipOptions } from './zip-options'

/**
 * What is to be written, and where: `aside` is a new name in the folder of `path`, for as long as it is not whole. `files`
 * is the folder of the attachments.
 */
export type PackageTask = { request: PackageRequest; path: string; aside: string; app: Maker; files: string }

export type Progress = { done: number; of: number }
export type Watching = { onProgress: (progress: Progress) => void; signal: AbortSignal }

/** Writes the data package of one customer as a zip. All of it or nothing: what goes wrong is an outcome. */
export async function writePackage(task: PackageTask, watching: Watching): Promise<PackageResult> {
  try {
    const fingerprint = createHash('sha256')
    let bytes = 0
    await writeAside(task.path, task.aside, (file) =>
      zipInto(file, task, watching, (chunk) => {
        fingerprint.update(chunk)
        bytes += chunk.length
      }),
    )
    return { outcome: 'saved', fileName: basename(task.path), bytes, sha256: fingerprint.digest('hex') }
  } catch (error) {
    return watching.signal.aborted ? { outcome: 'cancelled' } : failureOf(error)
  }
}

async function zipInto(
  file: FileHandle,
  { request, app, files: folderOfFiles }: PackageTask,
  { onProgress, signal }: Watching,
  written: (chunk: Uint8Array) => void,
) {
  const sink = new WritableStream<Uint8Array>({
    async write(chunk) {
      await file.appendFile(chunk)
      written(chunk)
    },
  })
  const rawLastModDate = dosTime(clockIn(request.timeZone).moment(request.createdAt))
  const zip = new ZipWriter(sink, { ...zipOptions, rawLastModDate, signal })
  const files = await keptFiles(folderOfFiles, request, signal)
  const { folder, stages, fileCount } = dataPackage(request, app, { writeWorkbook, files })

  const sealed: SealedFile[] = []
  for (const stage of stages) {
    for (const next of stage(sealed)) {
      signal.throwIfAborted()
      sealed.push(await addTo(zip, folder, next))
      onProgress({ done: sealed.length, of: fileCount })
    }
  }
  signal.throwIfAborted()
  await zip.close()
}

/** Piece by piece: a file that was handed in may be larger than the memory. */
async function addTo(zip: ZipWriter<unknown>, folder: string, { content, ...file }: PackageFile): Promise<SealedFile> {
  const hash = createHash('sha256')
  let bytes = 0
  const seen = (chunk: Uint8Array) => {
    hash.update(chunk)
    bytes += chunk.length
    return chunk
  }
  const made = await content()
  const name = `${folder}/${file.path}`
  if (typeof made === 'string') await zip.add(name, new Uint8ArrayReader(seen(Buffer.from(made, 'utf8'))))
  else if (made instanceof Uint8Array) await zip.add(name, new Uint8ArrayReader(seen(made)))
  else await zip.add(name, ReadableStream.from(through(made, seen)))
  return { ...file, bytes, sha256: hash.digest('hex') }
}

async function* through(chunks: AsyncIterable<Uint8Array>, seen: (chunk: Uint8Array) => Uint8Array) {
  for await (const chunk of chunks) yield seen(chunk)
}
