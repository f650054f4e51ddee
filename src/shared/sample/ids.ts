import type { Random } from './random'

/** A UUIDv7 (RFC 9562, 5.7) of an instant (ms) whose random bits come from the seed. */
export function sampleId(random: Random, instant: number): string {
  const time = instant.toString(16).padStart(12, '0')
  const hex = (digits: number) =>
    random
      .int(0, 16 ** digits - 1)
      .toString(16)
      .padStart(digits, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${random.pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(6)}${hex(6)}`
}
