import type { ColumnMapping, ColumnUse } from '@shared/contacts/columns'
import type { DetectedSource } from '@shared/contacts/imported-person'
import { isSame } from './filled'

/** How the owner read the columns of one kind of file: by the program that wrote it, and its headers in any order. */
export type ColumnReading = { source: string; columns: { header: string; use: ColumnUse }[] }

/** A file by what makes it one of a kind. */
export type FileKind = { source: DetectedSource; header: string[] }

/** So much text (characters) is kept; what was read longest ago goes first. */
const most = 40_000
const longestHeader = 200

/** What the columns were taken for when such a file was last imported. */
export function mappingAsLastTime(readings: ColumnReading[] = [], kind: FileKind): ColumnMapping | undefined {
  const known = readings.find((reading) => isOfKind(reading, kind))
  if (!known) return undefined
  const left = [...known.columns]
  return kind.header.map((header) => {
    const at = left.findIndex((column) => column.header === header)
    return left.splice(at, 1)[0]?.use ?? { target: 'leaveOut' }
  })
}

/** Keeps how the owner read a file, or forgets it when that is how the app itself reads it. */
export function readingKept(
  readings: ColumnReading[] = [],
  kind: FileKind,
  mapping: ColumnMapping,
  ours: ColumnMapping,
): ColumnReading[] {
  const others = readings.filter((reading) => !isOfKind(reading, kind))
  const canBeKept = kind.header.some(Boolean) && kind.header.every((header) => header.length <= longestHeader)
  if (isSame(mapping, ours) || !canBeKept) return others
  const columns = kind.header.map((header, at) => ({ header, use: mapping[at] ?? { target: 'leaveOut' as const } }))
  let size = 0
  return [{ source: sourceName(kind), columns }, ...others].filter((reading) => {
    size += JSON.stringify(reading).length
    return size <= most
  })
}

const isOfKind = ({ source, columns }: ColumnReading, kind: FileKind) =>
  source === sourceName(kind) && isSame(columns.map(({ header }) => header).toSorted(), kind.header.toSorted())

const sourceName = ({ source: { format, program } }: FileKind) => (program ? `${format} ${program}` : format)
