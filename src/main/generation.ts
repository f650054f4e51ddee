import { readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { jsonFile } from './json-file'
import { originOf } from './scheme'

const shape = z.object({
  generation: z.number().int().min(1).max(999_999),
  /** When (ms) a generation was left. */
  left: z.record(z.string(), z.number()),
  /** This one and all before it hold what was erased: they are no evidence. */
  toForget: z.number().int().optional(),
})

/** So long a database that was left behind is kept, as evidence: ms. */
const evidenceTime = 30 * 24 * 60 * 60 * 1000

/** More new databases than this in an hour would not help either, and fill the disk. */
const mostPerHour = 3

type Given = {
  profile: string
  /** The present instant (ms). */
  now(): number
  /** Takes a sentence for the plain log. */
  log(sentence: string): void
}

/** Which database of this profile is the one that counts. Bad ones are not repaired or deleted but left behind. */
export function keepGeneration({ profile, now, log }: Given) {
  const databases = join(profile, 'IndexedDB')
  const file = jsonFile(join(profile, 'generation.json'), shape, { generation: 1, left: {} })
  const { left, toForget: noted, ...kept } = file.read()
  // Without its file: the newest that is there.
  let generation = Math.max(kept.generation, ...generationsIn(databases))
  let toForget = noted ?? 0
  const raisedAt: number[] = []
  const write = () => file.write({ generation, left, ...(toForget > 0 ? { toForget } : {}) })
  const folderOf = (number: number, ending: string) => join(databases, `${nameOf(number)}.indexeddb.${ending}`)

  function mustHelp() {
    const lately = raisedAt.filter((at) => at > now() - 60 * 60 * 1000)
    if (lately.length >= mostPerHour) throw new Error('A new database was begun three times, and none of them helped')
    raisedAt.push(now())
  }

  return {
    current: () => generation,
    origin: () => originOf(generation),
    /** The folder of its LevelDB. */
    folder: () => folderOf(generation, 'leveldb'),

    /** Leaves the database behind as it is: from now on the next one counts. Throws when that has not helped before. */
    raise() {
      if (generation > toForget) mustHelp()
      left[generation] = now()
      generation++
      write()
    },

    /** What it holds was erased: once it is left, it and all before it are collected at once. */
    forget() {
      toForget = generation
      write()
    },
    isToForget: () => generation <= toForget,

    /** Removes databases that were left more than 30 days ago, and those that are to be forgotten. */
    async collect() {
      const before = JSON.stringify(left)
      for (const number of generationsIn(databases)) {
        if (number >= generation) continue
        left[number] ??= now()
        if (number > toForget && left[number] > now() - evidenceTime) continue
        for (const ending of ['leveldb', 'blob']) await rm(folderOf(number, ending), { recursive: true, force: true })
        delete left[number]
        log(
          `A database that was left behind ${number > toForget ? 'more than 30 days ago' : 'after an erasing'} was removed.`,
        )
      }
      if (JSON.stringify(left) !== before) write()
    },
  }
}

const nameOf = (generation: number) => `${originOf(generation).replace('://', '_')}_0`

/** Those that Chromium has a folder for. */
function generationsIn(databases: string): number[] {
  const found = names(databases).map((name) => /^app_regulars(?:-(\d{1,6}))?_0\.indexeddb\.leveldb$/.exec(name))
  return found.flatMap((match) => (match ? [Number(match[1] ?? 1)] : [])).filter((number) => number >= 1)
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return [] // there is none yet
  }
}
