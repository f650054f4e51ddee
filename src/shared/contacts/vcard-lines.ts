/** `name` and the names of parameters are in capitals; a parameter without a name (2.1) has the name ''. `value` is raw. */
export type Property = { group?: string; name: string; params: { name: string; value: string }[]; value: string }

/**
 * The content lines of a vCard file, unfolded: lines that begin with a space belong to the one before, quoted-printable goes
 * on after a `=` at the end, base64 until a blank line or the next property. All line ends are understood, `\r\r\n` too.
 */
export function* contentLines(text: string): Generator<string> {
  let parts: string[] = []
  let kind: 'text' | 'quoted-printable' | 'base64' = 'text'
  let goesOn = false
  let wasBlank = false
  let keepsSpace = false

  const take = (part: string) => {
    goesOn = kind === 'quoted-printable' && part.endsWith('=')
    parts.push(goesOn ? part.slice(0, -1) : part)
  }
  for (const line of linesOf(text)) {
    const blank = line.trim() === ''
    // Damaged line ends put a blank line after each line; but a text may also just end in "=".
    const ends = /^(BEGIN|END):VCARD/i.test(line) || (wasBlank && /^[A-Z][A-Z-]*[:;]/.test(line))
    wasBlank = blank
    if (goesOn && !ends) {
      if (!blank) take(line)
    } else if (parts.length > 0 && /^[ \t]/.test(line)) {
      take(kind === 'base64' ? line.trim() : keepsSpace ? line : line.slice(1))
    } else if (kind === 'base64' && /^[\w+/=]+\s*$/.test(line)) {
      take(line)
    } else {
      if (parts.length > 0) yield parts.join('')
      parts = []
      kind = blank ? 'text' : kindOf(line)
      goesOn = false
      // 2.1 breaks a line before a space, 3.0 and 4.0 put one in.
      if (/^BEGIN:VCARD/i.test(line)) keepsSpace = false
      if (/^VERSION:2\.1/i.test(line)) keepsSpace = true
      if (!blank) take(line)
    }
  }
  if (parts.length > 0) yield parts.join('')
}

/** One content line in its parts; undefined when it is none, but stray text. */
export function propertyOf(line: string): Property | undefined {
  const start = /^\s*(?:([\w-]+)\.)?([A-Za-z][\w-]*)\s*(?=[:;,])/.exec(line)
  if (!start) return undefined
  const params: Property['params'] = []
  let at = start[0].length
  while (line[at] !== ':') {
    const end = endOfParameter(line, at + 1)
    if (end >= line.length) return undefined
    const [, name, value] = /^([^="]*)=([\s\S]*)$/.exec(line.slice(at + 1, end)) ?? ['', '', line.slice(at + 1, end)]
    params.push({ name: name?.trim().toUpperCase() ?? '', value: parameterValue(value ?? '') })
    at = end
  }
  const [, group, name = ''] = start
  return {
    ...(group ? { group: group.toLowerCase() } : {}),
    name: name.toUpperCase(),
    params,
    value: behindLabel(line.slice(at + 1), params),
  }
}

/** The written-out address of 4.0 may have colons without the quotes that it needs: the seven parts are what stands last. */
function behindLabel(value: string, params: Property['params']) {
  if (!params.some(({ name }) => name === 'LABEL')) return value
  let first = value.length
  for (let part = 1; part < 7 && first >= 0; part++) first = value.lastIndexOf(';', first - 1)
  return first < 0 ? value : value.slice(value.lastIndexOf(':', first) + 1)
}

function endOfParameter(line: string, from: number) {
  for (let at = from; at < line.length; at++) {
    const char = line[at]
    if (char === ':' || char === ';') return at
    const closing = char === '"' ? line.indexOf('"', at + 1) : -1
    if (closing > 0) at = closing
  }
  return line.length
}

/** Without quotes, and with the escapes of RFC 6868. */
const parameterValue = (text: string) =>
  text
    .trim()
    .replace(/"/g, '')
    .replace(/\^(['n^])/g, (_, char) => (char === 'n' ? '\n' : char === "'" ? '"' : '^'))

function kindOf(line: string) {
  const head = line.slice(0, Math.max(line.indexOf(':'), 0))
  if (/[;=]QUOTED-PRINTABLE(;|$)/i.test(head)) return 'quoted-printable'
  return /[;=](BASE64|B)(;|$)/i.test(head) ? 'base64' : 'text'
}

function* linesOf(text: string): Generator<string> {
  let from = 0
  while (from < text.length) {
    lineEnd.lastIndex = from
    const end = lineEnd.exec(text)
    yield text.slice(from, end?.index)
    if (!end) return
    from = lineEnd.lastIndex
  }
}

const lineEnd = /\r\r\n|\r\n|\r|\n/g
