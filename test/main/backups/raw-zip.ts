import { crc32, deflateRawSync } from 'node:zlib'
import type { BackupList } from '@main/backups/backup-format'
import { schemaVersion } from '@shared/vault/schema-version'
import { sha256 } from './a-backup'

/** An entry of a zip, with everything in it that a hostile one may lie about. */
export type RawEntry = {
  name: string
  data: Uint8Array | string
  stored?: boolean
  /** What the headers say instead of the truth. */
  says?: {
    size?: number
    packed?: number
    crc?: number
    method?: number
    flags?: number
    attributes?: number
    localName?: string
    offset?: number
    extra?: Uint8Array
  }
}

/** A zip, byte by byte (APPNOTE 4.3). */
export function rawZip(
  entries: RawEntry[],
  says: { entries?: number; comment?: string; directory?: number } = {},
): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, data, stored, says = {} } of entries) {
    const bytes = Buffer.from(data as Uint8Array)
    const packed = stored ? bytes : deflateRawSync(bytes)
    const extra = Buffer.from(says.extra ?? [])
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(says.flags ?? 0x800, 2)
    common.writeUInt16LE(says.method ?? (stored ? 0 : 8), 4)
    common.writeUInt32LE(0x5c6e5140, 6)
    common.writeUInt32LE(says.crc ?? crc32(bytes), 10)
    common.writeUInt32LE(says.packed ?? packed.length, 14)
    common.writeUInt32LE(says.size ?? bytes.length, 18)
    common.writeUInt16LE(extra.length, 24)
    const local = Buffer.from(says.localName ?? name)
    const own = Buffer.from(name)
    const localCommon = Buffer.from(common)
    localCommon.writeUInt16LE(local.length, 22)
    common.writeUInt16LE(own.length, 22)
    const head = Buffer.alloc(6)
    head.writeUInt32LE(0x02014b50, 0)
    head.writeUInt16LE(0x031e, 4)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE((says.attributes ?? 0o100644) * 0x10000, 6)
    tail.writeUInt32LE(says.offset ?? at, 10)
    directory.push(head, common, tail, own, extra)
    const signature = Buffer.alloc(4)
    signature.writeUInt32LE(0x04034b50)
    const piece = Buffer.concat([signature, localCommon, local, extra, packed])
    parts.push(piece)
    at += piece.length
  }
  const list = Buffer.concat(directory)
  const comment = Buffer.from(says.comment ?? '')
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(says.entries ?? entries.length, 8)
  end.writeUInt16LE(says.entries ?? entries.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(says.directory ?? at, 16)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...parts, list, end, comment])
}

export type Listed = { name: string; data: Uint8Array | string }

/** A `backup.json` that agrees with the files. */
export const listFor = (files: Listed[], some: Partial<BackupList> = {}): BackupList => ({
  program: 'Regulars',
  format: 1,
  version: '0.1.0',
  vault: 'v1',
  sequence: 7,
  at: 0,
  schemaVersion,
  counts: Object.fromEntries(
    files.flatMap(({ name, data }) => {
      const table = /^rows\/(.+)\.ndjson$/.exec(name)?.[1]
      return table === undefined
        ? []
        : [
            [
              table,
              Buffer.from(data as Uint8Array)
                .toString('latin1')
                .split('\n').length - 1,
            ],
          ]
    }),
  ),
  files: files.map(({ name, data }) => ({
    name,
    size: Buffer.byteLength(data),
    sha256: sha256(data),
  })),
  ...some,
})

/** A zip of these files and of a list that agrees with them, except in what is said. */
export const backupOf = (
  files: (Listed & Partial<RawEntry>)[],
  some: Partial<BackupList> = {},
  more: RawEntry[] = [],
) => rawZip([...files, ...more, { name: 'backup.json', data: JSON.stringify(listFor(files, some)) }])
