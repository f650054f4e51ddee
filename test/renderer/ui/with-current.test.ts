import { withCurrent } from '@renderer/ui/with-current'
import { expect, test } from 'vitest'

const inSight = { startIndex: 10, endIndex: 12, overscan: 0, count: 1000 }

test('the row with the focus stays when it is scrolled away', () => {
  expect(withCurrent(inSight, 3)).toEqual([3, 10, 11, 12])
  expect(withCurrent(inSight, 900)).toEqual([10, 11, 12, 900])
})

test('nothing is added when it is in sight, or when there is none', () => {
  expect(withCurrent(inSight, 11)).toEqual([10, 11, 12])
  expect(withCurrent(inSight, -1)).toEqual([10, 11, 12])
})
