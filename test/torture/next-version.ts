import { versions } from '@renderer/database/versions'

/** As a later Regulars would: another index over a table that is there, and a table of its own. */
versions.push({
  version: versions.length + 1,
  tables: { customers: 'id, binnedAt, name', visits: 'id' },
})
