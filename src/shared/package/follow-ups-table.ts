import { isByRule, type RecurrenceUnit } from '@shared/domain/recurrence'
import type { FollowUpEntry } from './documents'
import { personalData } from './personal-data'
import { ruleInWords } from './rule-in-words'
import { type ColumnOf, columnMaker, type Table, tableOf } from './table'

const column = columnMaker<FollowUpEntry, keyof typeof personalData.followUps>(personalData.followUps)
const promised = { us: 'Our promise', them: 'Your promise' }

const columns: ColumnOf<FollowUpEntry>[] = [
  column('due', 'column', 18, ({ due }) => ({ time: due })),
  column('snoozedUntil', 'under with header', 18, ({ snoozedUntil }) => snoozedUntil && { time: snoozedUntil }),
  column('title', 'column', 46, ({ title }) => title),
  column('repeats', 'under with header', 30, ({ repeats }) => repeats && repeatsInWords(repeats)),
  column('zone', 'not shown', 18, ({ zone }) => zone),
  column('promisedBy', 'column', 14, ({ promisedBy }) => promised[promisedBy]),
  {
    header: 'State',
    explains: 'Whether it is still open',
    placing: 'column',
    width: 10,
    cell: ({ doneAt, restingSince }) => (doneAt ? 'done' : restingSince ? 'resting' : 'open'),
  },
  column('doneAt', 'under', 18, ({ doneAt }) => doneAt && { time: doneAt }),
  column('restingSince', 'under with header', 18, ({ restingSince }) => restingSince && { time: restingSince }),
  column('createdAt', 'not shown', 18, ({ createdAt }) => ({ time: createdAt })),
  column('interactionId', 'not shown', 38, ({ interactionId }) => interactionId),
  column('id', 'not shown', 38, ({ id }) => id),
]

/** A row for each promise, ours and theirs, open and done, the earliest first. */
export const followUpsTable = (followUps: FollowUpEntry[]): Table =>
  tableOf('followUps', 'Follow-ups', columns, followUps)

const units: Record<RecurrenceUnit, [one: string, many: string]> = {
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  year: ['year', 'years'],
}

function repeatsInWords(repeats: NonNullable<FollowUpEntry['repeats']>): string {
  if (isByRule(repeats)) return ruleInWords(repeats)
  const { every, unit, from } = repeats
  const [one, many] = units[unit]
  const often = every === 1 ? `every ${one}` : `every ${every} ${many}`
  return from === 'done' ? `${often} after it was done` : often
}
