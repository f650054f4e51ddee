import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'

/** The rows in sight, and the current one wherever it is. */
export function withCurrent(range: Range, current: number): number[] {
  const inSight = defaultRangeExtractor(range)
  if (current < 0 || inSight.includes(current)) return inSight
  return [...inSight, current].sort((one, other) => one - other)
}
