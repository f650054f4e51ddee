import { Button } from '@renderer/ui/Button'
import type { MenuEntry } from '@renderer/ui/MenuItems'
import styles from './RowActions.module.css'

/** What can be done with the current row, with the keys: after a few uses nobody needs the line any more. */
export const RowActions = ({ entries }: { entries: MenuEntry[] }) => (
  <div className={styles.actions}>
    {entries
      .filter(({ isRare }) => !isRare)
      .map(({ id, label, keys, onSelect }) => (
        <Button key={id} kind="quiet" keys={keys} onPress={onSelect}>
          {label}
        </Button>
      ))}
  </div>
)
