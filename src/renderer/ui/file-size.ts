import type { FormatNumberOptions } from 'react-intl'

/** The size of a file as Intl wants it, in the largest unit of which there is at least one. */
export function sizeOf(bytes: number): [amount: number, options: FormatNumberOptions] {
  const [unit, size] = units.find(([, size]) => bytes >= size) ?? ['byte', 1]
  return [bytes / size, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: bytes < 1_000_000 ? 0 : 1 }]
}

const units = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
] as const
