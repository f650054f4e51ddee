import { printsACharacter } from '@renderer/ui/key-words'

const modifiers = /^(\$mod|Control|Alt|Meta)\+/

/** `anywhere`: with a modifier, or a function key. `letters`: prints a character. `keys`: such as Delete. */
export type Reach = 'anywhere' | 'letters' | 'keys'

/** Where keys (in tinykeys' words) may mean something: characters belong to the text field they are typed into. */
export function reachOf(keys: string): Reach {
  const first = keys.split(' ')[0] ?? ''
  if (modifiers.test(first) || /^F\d+$/.test(first)) return 'anywhere'
  return printsACharacter(first) ? 'letters' : 'keys'
}

/** On some keyboards a sign needs Shift (`?` everywhere, `/` on a German one): it is heard either way. */
export function spellingsOf(keys: string): string[] {
  const isBareSign = keys.length === 1 && !/[\p{L}\p{N}]/u.test(keys)
  return isBareSign ? [keys, `Shift+${keys}`] : [keys]
}
