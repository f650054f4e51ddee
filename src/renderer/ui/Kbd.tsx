import styles from './Kbd.module.css'
import { keysInWords, printsACharacter } from './key-words'
import { useLetterKeys } from './letter-keys'

/** Keys in tinykeys' words (`$mod+k`, `g t`), shown as they stand on this keyboard, unless they are switched off. */
export function Kbd({ keys }: { keys: string }) {
  const { areOn } = useLetterKeys()
  return areOn || !printsACharacter(keys) ? <kbd className={styles.keys}>{keysInWords(keys)}</kbd> : null
}
