import { z } from 'zod'
import type { Omission } from './disclosure'
import { isoMoment } from './documents'
import { categories, type SealedFile } from './package-file'
import type { PackageHead } from './package-head'
import { schemaPath, schemasOf } from './schema-paths'

const count = z.int().min(0)

/** What `manifest.json` looks like. */
export const manifestShape = z.strictObject({
  $schema: z.string().meta({ description: 'The JSON Schema of this file, beside it in this package' }),
  packageId: z.string(),
  packageVersion: z.literal('1.0').meta({ description: 'The version of the form of this package' }),
  createdAt: isoMoment,
  createdBy: z.strictObject({
    business: z.string().optional(),
    contact: z.string().optional(),
    app: z.string(),
    appVersion: z.string(),
  }),
  subject: z.strictObject({ displayName: z.string(), customerId: z.string() }),
  mode: z
    .literal('hand-over')
    .meta({ description: 'Handed over out of goodwill, not as the answer to a formal request' }),
  scope: z.strictObject({
    from: z.null().meta({ description: 'null: from the beginning' }),
    to: isoMoment,
    categories: z.array(z.enum(categories)),
  }),
  counts: z.record(z.string(), count).meta({ description: 'How many rows each table has' }),
  files: z
    .array(
      z.strictObject({
        path: z.string(),
        bytes: count,
        sha256: z.string().regex(/^[\da-f]{64}$/),
        mediaType: z.string(),
        describes: z.string(),
        rows: count.optional(),
      }),
    )
    .meta({ description: 'Every file but this one and those that BagIt adds' }),
  omissions: z
    .array(z.strictObject({ category: z.enum(categories), n: count, reason: z.string() }))
    .meta({ description: 'What is not included, how much of it, and why' }),
  schemas: z
    .array(z.strictObject({ path: z.string(), schema: z.string() }))
    .meta({ description: 'Which JSON Schema describes which file' }),
})

/** The machine twin of START-HERE: what the package is, and every file with what proves it. */
export function manifest(
  head: PackageHead,
  omissions: Omission[],
  counts: Record<string, number>,
  sealed: SealedFile[],
): z.infer<typeof manifestShape> {
  const { business, app } = head
  return {
    $schema: schemaPath('manifest'),
    packageId: head.packageId,
    packageVersion: '1.0',
    createdAt: head.createdAt,
    createdBy: { business: business.name, contact: business.contact, app: app.name, appVersion: app.version },
    subject: head.subject,
    mode: 'hand-over',
    scope: { from: null, to: head.createdAt, categories: [...categories] },
    counts,
    files: sealed.map(({ path, bytes, sha256, mediaType, describes, rows }) => ({
      path,
      bytes,
      sha256,
      mediaType,
      describes,
      rows,
    })),
    omissions,
    schemas: schemasOf(['manifest.json', ...sealed.map(({ path }) => path)]),
  }
}
