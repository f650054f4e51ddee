import { Children, type ReactNode } from 'react'
import styles from './ButtonRow.module.css'
import { platform } from './platform'

type Props = {
  /** The buttons with the main action first and Cancel last; put into the order of the platform here. */
  children: ReactNode
}

/** Windows has the action first and Cancel last; macOS and GNOME the other way round. */
export const ButtonRow = ({ children }: Props) => {
  const buttons = Children.toArray(children)
  return <div className={styles.row}>{platform === 'windows' ? buttons : buttons.reverse()}</div>
}
