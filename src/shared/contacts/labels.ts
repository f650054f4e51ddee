/** The labels that other programs know too, in the words they are kept in. Anything else is a label of somebody's own. */
const places = ['home', 'work', 'other'] as const
const devices = new Map([
  ['cell', 'mobile'],
  ['mobile', 'mobile'],
  ['iphone', 'mobile'],
  ['fax', 'fax'],
  ['pager', 'pager'],
  ['main', 'main'],
  ['car', 'car'],
])

/** Words between the types of a property that say nothing about whose or which it is. */
const saysNothing =
  /^(voice|pref|internet|msg|text|textphone|video|dom|intl|postal|parcel|personal|bbs|modem|isdn|pcs|inline|uri|vcard|x-.*|[a-z]{2}-[a-z]{2}|utf-?\d+|iso-.*|windows-.*|us-ascii)$/

/** One label for the TYPE words of a vCard property: `home`, `work fax`, `mobile`, or a word of its own. */
export function labelOfTypes(types: string[]): string | undefined {
  const words = types.map((type) => type.toLowerCase())
  const place = places.find((word) => words.includes(word))
  const device = words.map((word) => devices.get(word)).find((word) => word !== undefined)
  return labelOf(place, device) ?? types.find((_, at) => !saysNothing.test(words[at] ?? '') && words[at])
}

/** A fax at home is no phone at home, but a mobile phone is one wherever it is. */
export function labelOf(place?: string, device?: string): string | undefined {
  return device === 'fax' && place && place !== 'other' ? `${place} fax` : (device ?? place)
}

/** The TYPE words that both versions know for a label, `work` and `fax` for a phone; undefined when none say it. */
export function toldByTypes(label: string, ofPhone: boolean): string[] | undefined {
  const words = label.split(' ').map((word) => (word === 'mobile' ? 'cell' : word))
  const standard = ofPhone ? ['home', 'work', 'cell', 'fax', 'pager'] : ['home', 'work']
  return words.every((word) => standard.includes(word)) && labelOfTypes(words) === label ? words : undefined
}

/** Apple wraps its own labels: `_$!<HomePage>!$_` is `home page`; labels of somebody's own stay as they are. */
export function labelOfApple(text: string): string | undefined {
  const wrapped = /^_\$!<(.*)>!\$_$/.exec(text)?.[1] ?? /^(?:home|work)Fax$/.exec(text)?.[0]
  return wrapped?.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase() ?? (text || undefined)
}

/** What a cell next to a value calls it: `* Home` (preferred), `Home Fax`, `Mobile`. */
export function labelOfCell(text: string): { label?: string; preferred?: boolean } {
  // Outlook's type is how mail travels.
  if (text === '' || text === 'SMTP' || text === 'EX') return {}
  const preferred = text.startsWith('*')
  const own = text.replace(/^\*\s*/, '').trim()
  const words = own.toLowerCase().split(' ')
  const known = words.every((word) => devices.has(word) || places.some((place) => place === word))
  const label = known ? labelOfTypes(words) : own
  return { ...(label ? { label } : {}), ...(preferred ? { preferred } : {}) }
}
