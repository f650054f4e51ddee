import { type Platform, platform } from './platform'

const onMac: Record<string, string> = { $mod: '⌘', Meta: '⌘', Control: '⌃', Alt: '⌥', Shift: '⇧' }
const elsewhere: Record<string, string> = { $mod: 'Ctrl', Meta: 'Super', Control: 'Ctrl', Alt: 'Alt', Shift: 'Shift' }
const named: Record<string, string> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
  Backspace: '⌫',
  Enter: '↵',
  Space: 'Space',
  Comma: ',',
  Period: '.',
}

/**
 * Keys as they stand on the keyboard: one list of caps per press. `$mod+Shift+z` is `[['Ctrl', 'Shift', 'Z']]`,
 * `g t` is `[['G'], ['T']]`.
 */
export const keyWords = (keys: string, on: Platform = platform): string[][] =>
  keys
    .trim()
    .split(' ')
    .map((press) => press.split(/\b\+/).map((part) => capOf(part, on)))

/** The same in one line: `Ctrl+Shift+Z`, `G T`. */
export const keysInWords = (keys: string) =>
  keyWords(keys)
    .map((caps) => caps.join(platform === 'mac' ? '' : '+'))
    .join(' ')

/** Whether keys begin with a single character, with Shift or without, as typed into a text. */
export const printsACharacter = (keys: string) => /^(Shift\+)?[^ ](?= |$)/.test(keys)

function capOf(part: string, on: Platform) {
  const modifier = (on === 'mac' ? onMac : elsewhere)[part]
  if (modifier) return modifier
  const name = named[part] ?? part.replace(/^(Key|Digit)(?=.$)/, '')
  return name.length === 1 ? name.toUpperCase() : name
}
