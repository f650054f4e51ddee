import { buildsUpon } from '@renderer/database/builds-upon'
import type { Row, RowChange } from '@shared/vault/entry'
import { expect, test } from 'vitest'

const customer = (id: string, before: object | undefined, after: object | undefined): RowChange => ({
  table: 'customers',
  id,
  ...(before && { before: { id, ...before } as Row }),
  ...(after && { after: { id, ...after } as Row }),
})
const note = (customerId: string): RowChange => ({
  table: 'interactions',
  id: 'note',
  after: { id: 'note', customerId, summary: 'Gate code' },
})

const added = customer('anna', undefined, { name: 'Anna' })
const renamed = customer('anna', { name: 'Anna', stage: 'active' }, { name: 'Anna Berg', stage: 'active' })
const staged = customer('anna', { name: 'Anna', stage: 'active' }, { name: 'Anna', stage: 'departed' })
const removed = customer('anna', { name: 'Anna' }, undefined)

test.each<[string, RowChange[], RowChange[], boolean]>([
  ['a note about somebody who was added', [note('anna')], [added], true],
  ['a note about somebody else', [note('bo')], [added], false],
  ['a note about somebody who was renamed', [note('anna')], [renamed], false],
  ['the same field changed again', [renamed], [renamed], true],
  ['another field of the same row', [staged], [renamed], false],
  ['a change of somebody who was added', [renamed], [added], true],
  ['somebody removed who was renamed', [removed], [renamed], true],
  [
    'somebody who now belongs to a company that was added',
    [customer('bo', {}, { companies: [{ id: 'anna' }] })],
    [added],
    true,
  ],
  ['a row of another table with the same id', [{ ...note('bo'), id: 'anna' }], [renamed], false],
  ['nothing', [], [added], false],
])('%s', (_, later, earlier, builds) => {
  expect(buildsUpon(later, earlier)).toBe(builds)
})
