/** The value below which a share (0 to 1) of the values lies, by the nearest rank. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (value === undefined) throw new Error('There is nothing to take a percentile of')
  return value
}

export const median = (values: number[]) => percentile(values, 0.5)
