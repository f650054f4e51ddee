/** The clock on the wall here, `2026-11-22T09:40:00`. `at` is an instant (ms). */
export function clockHere(at: number): string {
  const here = new Date(at)
  const two = (part: number) => String(part).padStart(2, '0')
  const day = `${here.getFullYear()}-${two(here.getMonth() + 1)}-${two(here.getDate())}`
  return `${day}T${two(here.getHours())}:${two(here.getMinutes())}:${two(here.getSeconds())}`
}

export const dayHere = (at: number) => clockHere(at).slice(0, 'YYYY-MM-DD'.length)
