import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('../../../src/renderer/ui/tokens.css', import.meta.url), 'utf8')

/** Both colours of each token: light, dark. */
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name as string,
    [light as string, dark as string] as const,
  ]),
)

const backgrounds = ['background', 'surface', 'side', 'selection']
const readable = ['text', 'muted', 'accent', 'danger', 'warn', 'ok']

test.each(readable.flatMap((text) => backgrounds.map((on) => [text, on] as const)))(
  '%s can be read on %s in both themes (4.5:1)',
  (text, on) => {
    for (const theme of [0, 1]) expect(contrast(text, on, theme)).toBeGreaterThanOrEqual(4.5)
  },
)

test.each([
  ['on-accent', 'accent'],
  ['on-danger', 'danger'],
])('%s can be read on %s', (text, on) => {
  for (const theme of [0, 1]) expect(contrast(text, on, theme)).toBeGreaterThanOrEqual(4.5)
})

test.each(['background', 'surface', 'side'])('the frame of a field is seen on %s (3:1)', (on) => {
  for (const theme of [0, 1]) expect(contrast('border', on, theme)).toBeGreaterThanOrEqual(3)
})

/** WCAG 2.2, relative luminance and contrast ratio. `theme` is 0 for light, 1 for dark. */
function contrast(one: string, other: string, theme: number) {
  const [brighter = 0, darker = 0] = [luminance(colour(one, theme)), luminance(colour(other, theme))].sort(
    (a, b) => b - a,
  )
  return (brighter + 0.05) / (darker + 0.05)
}

function colour(name: string, theme: number) {
  const both = tokens.get(name)
  if (!both) throw new Error(`there is no colour ${name}`)
  return both[theme] as string
}

function luminance(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
