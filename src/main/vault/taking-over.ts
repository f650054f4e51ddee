import { type Inside, sourcesOf } from './inside'
import { journalIn, NotSaved, reasonOf } from './journal'
import { firstOf, segmentsIn } from './segments'
import { setAside } from './set-aside'
import { snapshotWriter } from './snapshot'
import type { Adopting } from './vault-shape'
import type { Written } from './work'

/** Takes over the rows of the database, which are believed. Commits wait until that has ended. */
export async function adopt(inside: Inside): Promise<Adopting> {
  const { alone, door, files, folders, shelf, log } = inside
  const head = shelf.head(inside.newId())
  const open = door.shut()
  const notSaved = (error: unknown) => {
    open()
    throw new NotSaved(reasonOf(error), error)
  }
  const writer = await snapshotWriter(files, folders.snapshots, head).catch(notSaved)

  return {
    async add(table, rows) {
      for (const row of rows) await writer.add({ table, row })
    },
    async end(least) {
      try {
        return await alone(async () => {
          const sequence = await nextBeginning(inside, least)
          const written = await writer.end({ sequence, at: inside.now() })
          await beginChain(inside, written, head.chain)
          log(`The vault took over all ${rowsIn(written)} rows of the database.`)
          return { vault: head.vault, sequence }
        })
      } catch (error) {
        return notSaved(error)
      } finally {
        open()
      }
    },
    async abandon() {
      open()
      await writer.abandon()
    },
  }
}

/** Out of what can be read of a broken vault a whole one is made. */
export async function heal(inside: Inside) {
  const { door, folders, shelf, work, now, log } = inside
  const head = shelf.head(inside.newId())
  const open = door.shut()
  try {
    const sources = { ...sourcesOf(inside), sequence: await nextBeginning(inside, 0) }
    const written = await work.snapshot(sources, { folder: folders.snapshots, head, at: now() })
    await beginChain(inside, written, head.chain)
    const lost = inside.chain.missing.reduce((sum, { count }) => sum + count, 0)
    log(`The vault was mended with the ${rowsIn(written)} rows that could be read. ${lost} commits are missing.`)
  } finally {
    open()
  }
}

/** After everything that there ever was, so that nothing of it can be taken for a part of what comes. */
async function nextBeginning({ files, folders, journal, chain, shelf }: Inside, least: number): Promise<number> {
  const newest = (await segmentsIn(files, folders.journal)).at(-1)
  const last = Math.max(journal.sequence(), chain.sequence, shelf.is().reached)
  return Math.max(least, last + 1, newest ? firstOf(newest) : 0)
}

/** The catalogue decides: before it is written the old chain counts, afterwards the new one. */
async function beginChain(inside: Inside, written: Written, chain: string) {
  const { files, folders, shelf, now, log } = inside
  const { damaged } = inside.chain
  const { sequence, counts } = written
  const base = await shelf.add(written, { chain, since: sequence + 1, reached: sequence })
  await inside.journal.close()
  inside.chain = {
    base,
    sequence,
    counts,
    isProven: true,
    missing: inside.chain.missing,
    reachesBackTo: sequence,
    tail: 0,
    damaged: [],
    last: undefined,
  }
  inside.counts = counts
  inside.verified.add(base.name)
  inside.journal = journalIn(files, folders.journal, { sequence })
  inside.history.forget()
  for (const name of damaged) {
    await setAside(files, folders, `${folders.journal}/${name}`, now()).catch(() => log(`${name} stays where it is.`))
  }
}

const rowsIn = ({ counts }: Written) => Object.values(counts).reduce((sum, count) => sum + count, 0)
