/** Shown by `label` when no word of `types` says the same; `preferred` is written as the version has it. */
export type Line = {
  name: string
  value: string
  types?: string[]
  params?: string[]
  preferred?: boolean
  label?: string
  /** Lines with the same group belong together; one with a label needs one. */
  group?: string
}

export type Version = '3.0' | '4.0'

/** Content lines with their ends, folded; labels of somebody's own stand beside their line in its group, as Apple does it. */
export const written = (line: Line, version: Version): string => {
  const types = [...(line.types ?? []), ...(line.preferred && version === '3.0' ? ['pref'] : [])]
  const params = [
    ...(types.length > 0 ? [`TYPE=${types.join(',')}`] : []),
    ...(line.preferred && version === '4.0' ? ['PREF=1'] : []),
    ...(line.params ?? []),
  ]
  const group = line.group ? `${line.group}.` : ''
  const content = folded(`${group}${[line.name, ...params].join(';')}:${line.value}`)
  return line.label ? content + folded(`${group}X-ABLabel:${escapedText(line.label, version)}`) : content
}

/** Text as one part of a value, between `;` or `,`; without control characters. */
export const escapedPart = (text: string): string => escaped(text).replaceAll(';', '\\;')

/** Text as a whole value: 3.0 has every `;` escaped, in 4.0 it is an ordinary character there (RFC 6350, TEXT-CHAR). */
export const escapedText = (text: string, version: Version): string =>
  version === '3.0' ? escapedPart(text) : escaped(text)

const escaped = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]+/gu, '')
    .replace(/[\\,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** An address of the web is no text: its commas stay, but it has one line. */
export const escapedLink = (link: string): string => link.replace(/\p{Cc}+/gu, ' ').replaceAll('\\', '\\\\')

/** Octets of UTF-8 in a line, its end not counted (RFC 6350, 3.2; RFC 2426, 2.6). */
const longest = 75

/** A content line with its end, folded where it is too long, never within a character. */
export function folded(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const more = octetsOf(character)
    if (octets + more > longest) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += more
  }
  return `${[...lines, current].join('\r\n')}\r\n`
}

function octetsOf(character: string) {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
