import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Files } from '@main/vault/files'
import type { AttachmentAnswers, BadAttachment, KeptFile } from '@shared/bridge'
import { type Attachment, largestAttachment } from '@shared/domain/attachment'
import { attachmentName } from '@shared/domain/attachment-name'
import { copyOut, copyToOpen, NotWhole, typeNow } from './hand-out'
import { nameToOpen } from './harmless'
import { type AttachmentStore, NotReadable, TooLarge } from './store'

export type AttachmentSurroundings = {
  files: Files
  store: AttachmentStore
  now(): number
  newId(): string
  /** Where copies to be opened go. */
  temp: string
  /** Asks for files; none when the owner thinks better of it. */
  chooseFiles(): Promise<string[]>
  /** Asks where to; undefined when the owner thinks better of it. */
  chooseTarget(name: string): Promise<string | undefined>
  /** Opens a file with the system's program; rejects when there is none. */
  open(path: string): Promise<void>
  /** What the last look at everything found. */
  bad(): BadAttachment[]
}

/** Answers one window about attachments. It names files by what they are, never by where they lie. */
export function attachmentDesk(around: AttachmentSurroundings): AttachmentAnswers {
  const { files, store, now, newId, temp, chooseFiles, chooseTarget, open, bad } = around

  async function keep(name: string, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<KeptFile> {
    const shown = attachmentName(name)
    try {
      const { sha256, size, type } = await store.keep(pieces)
      return { attachment: { sha256, name: shown, size, type, addedAt: now() } }
    } catch (error) {
      return { name: shown, problem: problemOf(error) }
    }
  }

  async function keepFrom(path: string): Promise<KeptFile> {
    const name = basename(path)
    const is = await stat(path).catch(() => undefined)
    // Anything but a file might never end.
    if (!is?.isFile()) return { name: attachmentName(name), problem: 'not-readable' }
    if (is.size > largestAttachment) return { name: attachmentName(name), problem: 'too-large' }
    return keep(name, createReadStream(path, { highWaterMark: 256 * 1024 }))
  }

  return {
    async chooseAttachments() {
      const kept: KeptFile[] = []
      for (const path of await chooseFiles()) kept.push(await keepFrom(path))
      return kept
    },
    keepAttachment: ({ name, bytes }) => keep(name, [bytes]),

    async openAttachment({ sha256, name }: Attachment) {
      const path = store.pathOf(sha256)
      try {
        const type = await typeNow(files, path)
        if (type === undefined) return 'missing'
        const shown = nameToOpen(type, attachmentName(name))
        if (shown === undefined) return 'refused'
        await open(await copyToOpen(files, path, sha256, temp, shown))
        return 'opened'
      } catch (error) {
        return error instanceof NotWhole ? 'missing' : 'failed'
      }
    },

    async saveAttachment({ sha256, name }: Attachment) {
      const target = await chooseTarget(attachmentName(name))
      if (target === undefined) return 'cancelled'
      try {
        await copyOut(files, store.pathOf(sha256), sha256, target, join(dirname(target), `.${newId()}.part`))
        return 'saved'
      } catch (error) {
        return error instanceof NotWhole ? 'missing' : 'failed'
      }
    },
    badAttachments: bad,
  }
}

function problemOf(error: unknown): Extract<KeptFile, { problem: unknown }>['problem'] {
  if (error instanceof TooLarge) return 'too-large'
  if (error instanceof NotReadable) return 'not-readable'
  const { code = '' } = error as NodeJS.ErrnoException
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code) ? 'no-space' : 'not-kept'
}
