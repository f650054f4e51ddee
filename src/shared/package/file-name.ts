/** What separates folders, or looks as if it did, and what Windows refuses in a name. */
export const separators = /[<>:"/\\|?*⁄∕⧸╱／⧵╲＼﹨꞉∶：․．。｡＜＞＂｜？＊]/gu

/** Device names of Windows, with or without an ending. */
export const devices = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i

/**
 * A name that every system takes as one file or folder: NFC, no separators or their look-alikes, no control, invisible
 * or direction characters, no device names, no dot, space or dash at an end. Empty when nothing is left.
 */
export function safeName(text: string, most: { characters: number; bytes: number }): string {
  const tidy = text
    .replace(/\p{Zl}|\p{Zp}|\s/gu, ' ')
    .replace(/\p{C}/gu, '')
    .normalize('NFC')
    .replace(separators, '-')
    .replace(/[\s-]+/gu, '-')
    .normalize('NFC')
  const room = { characters: most.characters - 1, bytes: most.bytes - 1 }
  return withoutEdges(cut(withoutEdges(tidy), room)).replace(devices, '$1_')
}

/**
 * `Berg-Heating_Data-for_Ada-Berg_2026-03-14_P0042`, without an ending: at most 85 characters, because Windows unpacks
 * a zip into a folder of its name and refuses paths of 260.
 */
export function packageName(of: { business?: string; customer: string; day: string; packageId: string }): string {
  const short = { characters: 26, bytes: 38 }
  const parts = [
    safeName(of.business ?? '', short),
    'Data-for',
    safeName(of.customer, short) || 'customer',
    of.day,
    safeName(of.packageId, { characters: 12, bytes: 12 }),
  ]
  return safeName(parts.filter(Boolean).join('_'), { characters: 85, bytes: 116 })
}

const withoutEdges = (name: string) => name.replace(/^[.\s_~-]+|[.\s_~-]+$/gu, '')

/** Cuts between characters, never inside one or between a letter and its accent. */
export function cut(name: string, { characters, bytes }: { characters: number; bytes: number }): string {
  let kept = ''
  let keptBytes = 0
  for (const [grapheme] of name.matchAll(/\P{M}\p{M}*|\p{M}/gu)) {
    keptBytes += utf8Length(grapheme)
    if (kept.length + grapheme.length > characters || keptBytes > bytes) break
    kept += grapheme
  }
  return kept
}

export function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
