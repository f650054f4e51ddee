/** A tag or the text between two; names without their namespace. */
export type XmlMark =
  | { kind: 'open' | 'close' | 'empty'; name: string; attributes: string }
  | { kind: 'text'; text: string }

/** Tags and texts of an XML document, one after the other. It forgives everything: whatever is no tag is left out. */
export function* xmlMarks(xml: string): Generator<XmlMark> {
  let at = 0
  while (at < xml.length) {
    const open = xml.indexOf('<', at)
    if (open < 0) break
    if (open > at) yield { kind: 'text', text: plain(xml.slice(at, open)) }
    const special = specials.find(([start]) => xml.startsWith(start, open))
    if (special) {
      const [start, end] = special
      const close = xml.indexOf(end, open + start.length)
      if (close < 0) return
      if (start === '<![CDATA[') yield { kind: 'text', text: xml.slice(open + start.length, close) }
      at = close + end.length
      continue
    }
    const close = xml.indexOf('>', open)
    if (close < 0) return
    yield tagOf(xml.slice(open + 1, close))
    at = close + 1
  }
}

const specials: [start: string, end: string][] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
]

function tagOf(inside: string): XmlMark {
  if (inside.startsWith('/')) return { kind: 'close', name: localName(inside.slice(1)), attributes: '' }
  const isEmpty = inside.endsWith('/')
  const space = inside.search(/[\s/]/)
  const name = space < 0 ? inside : inside.slice(0, space)
  return { kind: isEmpty ? 'empty' : 'open', name: localName(name), attributes: space < 0 ? '' : inside.slice(space) }
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1).trimEnd()

/** One attribute of a tag, with or without a namespace before its name. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (const quote of ['"', "'"]) {
    const sign = `${name}=${quote}`
    for (let at = attributes.indexOf(sign); at >= 0; at = attributes.indexOf(sign, at + 1)) {
      if (!/[\s:]/.test(attributes[at - 1] ?? '')) continue
      const end = attributes.indexOf(quote, at + sign.length)
      return plain(attributes.slice(at + sign.length, end < 0 ? undefined : end))
    }
  }
  return undefined
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (text: string) =>
  text.includes('&')
    ? text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/gi, (whole, word: string) =>
        word.startsWith('#') ? character(word.slice(1), whole) : (named[word.toLowerCase()] ?? whole),
      )
    : text

function character(digits: string, otherwise: string) {
  const code = digits.toLowerCase().startsWith('x') ? Number.parseInt(digits.slice(1), 16) : Number(digits)
  return code <= 0x10ffff ? String.fromCodePoint(code) : otherwise
}
