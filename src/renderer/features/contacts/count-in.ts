/** More often than this nobody counts. */
const most = 999

/** The number that was typed, 1 to 999; undefined for anything else. */
export function countIn(text: string): number | undefined {
  const count = /^\d+$/.test(text.trim()) ? Number(text) : 0
  return count >= 1 && count <= most ? count : undefined
}
