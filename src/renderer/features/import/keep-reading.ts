import { business } from '@renderer/database/business'
import { atomically } from '@renderer/database/commit'
import { readingKept } from '@shared/import/column-reading'
import { isSame } from '@shared/import/filled'
import type { Importing } from './create-importing'

/** What the columns were taken for in this import is what they are taken for in the next file of its kind. */
export async function keepReading({ preview, detected }: Importing) {
  const { source, table } = preview ?? {}
  if (!source || !table || !detected) return
  await atomically(async (commit) => {
    const ours = await business()
    const before = ours.columnReadings ?? []
    const columnReadings = readingKept(before, { source, header: table.header }, table.mapping, detected)
    if (isSame(before, columnReadings)) return
    await commit({ business: [{ ...ours, columnReadings }] }, { act: 'columnsRead' })
  })
}
