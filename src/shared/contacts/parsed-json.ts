/** The value of a JSON text that is an object; undefined for any other text. */
export function parsedJson(text: string): unknown {
  if (!/^\s*\{/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
