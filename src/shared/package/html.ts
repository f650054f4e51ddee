import { printable } from './printable'

/** Markup. Only `html` makes it, so that text can never be taken for it. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

type Part = Html | string | number | undefined | false | Part[]

/** Markup with everything that is put into it escaped, unless it is markup itself. */
export const html = (markup: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(markup.reduce((whole, piece, index) => whole + asMarkup(parts[index - 1]) + piece))

function asMarkup(part: Part): string {
  if (part instanceof Html) return part.markup
  if (Array.isArray(part)) return part.map(asMarkup).join('')
  if (part === undefined || part === false) return ''
  return printable(String(part)).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
