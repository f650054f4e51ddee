import type { DepartureEntry } from './documents'
import { personalData } from './personal-data'
import { type ColumnOf, columnMaker, type Table, tableOf } from './table'

const column = columnMaker<DepartureEntry, keyof typeof personalData.departures>(personalData.departures)

const columns: ColumnOf<DepartureEntry>[] = [
  column('since', 'column', 12, ({ since }) => ({ time: since })),
  column('leftOn', 'under with header', 12, ({ leftOn }) => leftOn && { time: leftOn }),
  column('cameBackOn', 'under with header', 12, ({ cameBackOn }) => cameBackOn && { time: cameBackOn }),
  column('reason', 'column', 24, ({ reason }) => reason),
  column('words', 'under', 46, ({ words }) => words),
  column('onGoodTerms', 'under with header', 12, ({ onGoodTerms }) => onGoodTerms),
  column('steps', 'column', 46, ({ steps }) => steps.map(stepInWords).join('; ')),
  column('openEnds', 'under with header', 12, ({ openEnds }) => openEnds),
  column('restsUntil', 'under with header', 12, ({ restsUntil }) => restsUntil && { time: restsUntil }),
  column('keptBecause', 'under with header', 30, ({ keptBecause }) => keptBecause),
  column('endedAt', 'not shown', 18, ({ endedAt }) => endedAt && { time: endedAt }),
  column('createdAt', 'not shown', 18, ({ createdAt }) => ({ time: createdAt })),
  column('id', 'not shown', 38, ({ id }) => id),
]

const stepInWords = ({ name, doneAt }: DepartureEntry['steps'][number]) => `${name}: ${doneAt ? 'done' : 'open'}`

/** A row for each time that the customer left, the oldest first. */
export const departuresTable = (departures: DepartureEntry[]): Table =>
  tableOf('departures', 'Departures', columns, departures)
