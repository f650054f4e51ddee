import type { Attachment } from '@shared/domain/attachment'
import { endingOf, uniqueName } from '@shared/domain/attachment-name'
import type { Disclosure, Omission } from './disclosure'
import { safeName } from './file-name'
import type { PackageFile } from './package-file'
import { originals } from './schema-paths'

/** The bytes of attachments, by SHA-256. `has` says whether they are there and unchanged. */
export type KeptFiles = { has(sha256: string): boolean; read(sha256: string): AsyncIterable<Uint8Array> }

/** A file in the package: `path` inside it, `interactionId` where it belongs to an entry of the history. */
export type PackedFile = {
  name: string
  path: string
  bytes: number
  mediaType: string
  sha256: string
  addedAt: number
  interactionId?: string
}

/** Files of the customer and of the history that is handed over. The same bytes lie in the package once. */
export function packedFiles({ customer, interactions }: Disclosure, files: KeptFiles) {
  const all = [
    ...(customer.attachments ?? []).map((attachment) => ({ attachment, interactionId: undefined })),
    ...interactions.flatMap(({ id, attachments = [] }) =>
      attachments.map((attachment) => ({ attachment, interactionId: id })),
    ),
  ]
  const paths = new Map<string, string>()
  const packed: PackedFile[] = []
  for (const { attachment, interactionId } of all) {
    const { sha256, name, size, type, addedAt } = attachment
    if (!files.has(sha256)) continue
    const path = paths.get(sha256) ?? `${originals}${uniqueName(nameInPackage(attachment), namesIn(paths))}`
    paths.set(sha256, path)
    packed.push({ name, path, bytes: size, mediaType: type, sha256, addedAt, ...(interactionId && { interactionId }) })
  }
  return { packed, unreadable: lost(all.length - packed.length) }
}

/** The files themselves, as they were handed in. */
export function originalsOf(packed: PackedFile[], files: KeptFiles): PackageFile[] {
  const once = new Map(packed.map((file) => [file.path, file]))
  return [...once.values()].map(({ path, mediaType, sha256, interactionId }) => ({
    path,
    mediaType,
    describes: interactionId ? 'A file from our history' : 'A file that we keep about you',
    content: () => files.read(sha256),
  }))
}

/** Short, so that Windows can unpack it, and without what a link or a list of fingerprints would write differently. */
function nameInPackage({ name }: Attachment): string {
  const ending = endingOf(name)
  const stem = safeName(name.slice(0, name.length - ending.length).replace(/[%#]/g, '-'), { characters: 48, bytes: 80 })
  return `${stem || 'file'}${ending}`
}

const namesIn = (paths: Map<string, string>) => [...paths.values()].map((path) => path.slice(originals.length))

const lost = (n: number): Omission[] =>
  n === 0 ? [] : [{ category: 'files', n, reason: 'Files that our computer could not read any more' }]
