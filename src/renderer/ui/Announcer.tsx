import styles from './Announcer.module.css'
import { useAnnouncement } from './announce'

/**
 * The live region: always there, because one that has just arrived is not heard. By its data attribute React Aria leaves
 * it to be heard while a dialog hides everything else.
 */
export function Announcer() {
  const { text, count } = useAnnouncement()
  return (
    <div role="status" aria-live="polite" data-live-announcer="true" className={styles.unseen}>
      <span key={count}>{text}</span>
    </div>
  )
}
