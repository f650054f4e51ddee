/** The JSON files that have a schema, without their ending. */
export const schemaNames = [
  'profile',
  'interactions',
  'follow-ups',
  'requests',
  'departures',
  'files',
  'everything',
  'manifest',
] as const
export type SchemaName = (typeof schemaNames)[number]

const folder = '90-about-this-package/schema'

/** Files that were handed in as they are: whatever they are called, they are none of ours. */
export const originals = 'data/09-files/originals/'

/** Where a schema lies in the package. */
export const schemaPath = (name: SchemaName) => `data/${folder}/${name}.schema.json`

/** The same, seen from a file in a folder of `data/`. */
export const schemaBeside = (name: SchemaName) => `../${folder}/${name}.schema.json`

/** Which schema describes which of these files. */
export const schemasOf = (paths: string[]) =>
  paths.flatMap((path) => {
    if (path.startsWith(originals)) return []
    const name = schemaNames.find((known) => path.endsWith(`/${known}.json`) || path === `${known}.json`)
    return name ? [{ path, schema: schemaPath(name) }] : []
  })
