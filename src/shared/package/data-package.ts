import type { PackageRequest } from '@shared/domain/package-request'
import { disclose } from './disclosure'
import type { PackageFile, SealedFile } from './package-file'
import { packageFolder } from './package-folder'
import { headOf, type Maker } from './package-head'
import { type KeptFiles, originalsOf, packedFiles } from './packed-files'
import { payloadOf } from './payload'
import { tagFiles } from './tag-files'
import type { WriteWorkbook } from './workbook'

/** What the computer has to do for it. */
export type Means = { writeWorkbook: WriteWorkbook; files: KeptFiles }

/** A data package that is about to be made. */
export type DataPackage = {
  /** The one folder in the zip. */
  folder: string
  fileCount: number
  /** The files in the order in which they are written: each stage is given everything that was sealed before it. */
  stages: ((sealed: SealedFile[]) => PackageFile[])[]
}

/**
 * The data package of one customer: a BagIt 1.0 bag (RFC 8493). The same request always makes the same files.
 * Throws a RangeError for a time zone that the platform does not know.
 */
export function dataPackage(request: PackageRequest, app: Maker, means: Means): DataPackage {
  const head = headOf(request, app)
  const disclosure = disclose(request)
  const { packed, unreadable } = packedFiles(disclosure, means.files)
  const told = { ...disclosure, omissions: [...disclosure.omissions, ...unreadable] }
  const payload = payloadOf(request, head, told, packed, means.writeWorkbook)
  const originals = originalsOf(packed, means.files)
  const tags = tagFiles(head, told.omissions, payload.counts)

  return {
    folder: packageFolder(request),
    fileCount: payload.files.length + originals.length + tags.length,
    stages: [
      () => payload.files,
      () => originals,
      ...tags.map(({ content, ...file }) => (sealed: SealedFile[]): PackageFile[] => [
        { ...file, content: () => content(sealed) },
      ]),
    ],
  }
}
