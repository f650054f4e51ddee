import { Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { pressable } from './press'
import styles from './SearchButton.module.css'

/** Looks like a search field and opens one that does more. */
export const SearchButton = ({ children, onPress }: { children: ReactNode; onPress: () => void }) => (
  <button {...pressable({ onPress })} className={styles.box}>
    <Search aria-hidden />
    <span className={styles.words}>{children}</span>
  </button>
)
