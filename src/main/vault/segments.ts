import type { Files } from './files'
import { type Frame, scanFrames } from './frame'

/** The journal is kept in files of about 8 MB, each named for the first sequence in it. */
export const segmentName = (first: number) => `${String(first).padStart(15, '0')}.journal`
export const firstOf = (name: string) => Number(name.slice(0, 15))
const isSegment = (name: string) => /^\d{15}\.journal$/.test(name)

/** Oldest first. */
export const segmentsIn = async (files: Files, folder: string) => (await files.list(folder)).filter(isSegment)

/** The segments that may hold what comes after `sequence`: the one in which it would follow, and all after it. */
export function segmentsAfter(names: string[], sequence: number): string[] {
  const from = names.findLastIndex((name) => firstOf(name) <= sequence + 1)
  return names.slice(Math.max(from, 0))
}

/** Good frames after `sequence`, oldest first, as far as `through`; what is damaged is passed over. */
export async function* framesBetween(
  files: Files,
  folder: string,
  sequence: number,
  through: number,
): AsyncGenerator<Frame> {
  let last = sequence
  for (const name of segmentsAfter(await segmentsIn(files, folder), sequence)) {
    if (firstOf(name) > through) return
    for (const frame of scanFrames((await files.read(`${folder}/${name}`)) ?? Buffer.alloc(0)).frames) {
      if (frame.sequence <= last || frame.sequence > through) continue
      last = frame.sequence
      yield frame
    }
  }
}
