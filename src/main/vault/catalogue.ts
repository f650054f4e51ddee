import { createHash } from 'node:crypto'
import { z } from 'zod'
import { tableNames } from './entry-text'
import { type Files, writeWhole } from './files'
import { snapshotName } from './snapshot-name'

const whole = z.number().int().nonnegative()
const listed = z.object({
  name: snapshotName,
  sequence: whole,
  at: z.number(),
  counts: z.partialRecord(z.enum(tableNames), whole),
  size: whole,
  sha256: z.string(),
})
/** A snapshot that was read back and found whole. `at` is an instant (ms), `size` and `sha256` are of its file. */
export type ListedSnapshot = z.infer<typeof listed>

const shape = z.object({
  format: z.literal(1),
  id: z.string().min(1).max(100),
  /** Changes when the vault begins anew with rows that do not come from its own journal. */
  chain: z.string().min(1).max(100),
  schemaVersion: z.number().int(),
  /** Newest first. */
  snapshots: z.array(listed),
  /** As far as the journal was known to reach, noted now and then: a journal that ends before has lost its end. */
  reached: whole,
  /** The first commit of an unbroken journal; those before belong to a time that ended in damage. */
  since: whole,
})
export type Catalogue = z.infer<typeof shape>

const envelope = z.object({ sha256: z.string(), catalogue: z.looseObject({ format: whole, schemaVersion: whole }) })

const name = 'vault.json'

/**
 * What the vault knows of itself, so that a start need not read everything. Undefined when it is missing or is not what
 * we wrote: then everything is read again. A whole one of a newer app is `from-the-future` whatever else stands in it;
 * for that, every later format keeps `sha256`, `catalogue.format` and `catalogue.schemaVersion`.
 */
export async function readCatalogue(
  files: Files,
  folder: string,
  schemaVersion: number,
): Promise<Catalogue | 'from-the-future' | undefined> {
  const bytes = await files.read(`${folder}/${name}`)
  if (!bytes) return undefined
  try {
    const given: unknown = JSON.parse(bytes.toString('utf8'))
    const { sha256, catalogue } = envelope.parse(given)
    // Of what was given, because a shape puts fields into an order of its own.
    if (sha256 !== sumOf((given as { catalogue: object }).catalogue)) return undefined
    if (catalogue.format > 1 || catalogue.schemaVersion > schemaVersion) return 'from-the-future'
    return shape.parse(catalogue)
  } catch {
    return undefined
  }
}

export function writeCatalogue(files: Files, folder: string, catalogue: Catalogue) {
  const text = JSON.stringify({ sha256: sumOf(catalogue), catalogue }, null, 1)
  return writeWhole(files, folder, name, Buffer.from(text))
}

const sumOf = (catalogue: object) => createHash('sha256').update(JSON.stringify(catalogue)).digest('hex')
