import { reachOf } from './key-spellings'

const electronName: Record<string, string> = {
  $mod: 'CmdOrCtrl',
  Control: 'Ctrl',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ' ': 'Space',
}

/** The first of the keys that a native menu can show, in Electron's words; a menu knows no sequences and no bare letters. */
export function acceleratorOf(keys: string[] = []): string | undefined {
  const shown = keys.find((press) => !press.includes(' ') && reachOf(press) === 'anywhere')
  return shown
    ?.split(/\b\+/)
    .map((part) => electronName[part] ?? capital(part.replace(/^(Key|Digit)(?=.$)/, '')))
    .join('+')
}

const capital = (part: string) => (part.length === 1 ? part.toUpperCase() : part)
