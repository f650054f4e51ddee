import type { ReactNode } from 'react'
import styles from './Finder.module.css'
import { Kbd } from './Kbd'

/** `words` stand for the label where parts of it are marked. */
export type FinderItem = {
  id: string
  label: string
  words?: ReactNode
  hint?: string
  keys?: string
  lead?: ReactNode
}
export type FinderGroup = { label: string; items: FinderItem[] }

type Props = {
  /** Lines are called by it and their number, the list by it and `list`. */
  id: string
  label: string
  groups: FinderGroup[]
  current: number
  onPick: (id: string) => void
  onPoint: (index: number) => void
}

/** What was found, in groups; the focus stays in the field, which names the current line. */
export function FinderList({ id, label, groups, current, onPick, onPoint }: Props) {
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, { items }) => sum + items.length, 0))
  return (
    <div id={`${id}list`} {...{ role: 'listbox', 'aria-label': label }} className={styles.list}>
      {groups.map((group, groupIndex) => (
        <div key={group.label} {...{ role: 'group', 'aria-label': group.label }}>
          <div aria-hidden className={styles.group}>
            {group.label}
          </div>
          {group.items.map((item, itemIndex) => {
            const index = (starts[groupIndex] ?? 0) + itemIndex
            return (
              <div
                key={item.id}
                id={`${id}${index}`}
                {...{ role: 'option', 'aria-selected': index === current, onClick: () => onPick(item.id) }}
                className={styles.item}
                onPointerMove={() => onPoint(index)}
              >
                {item.lead}
                <span className={styles.words}>{item.words ?? item.label}</span>
                {item.hint && <span className={styles.hint}>{item.hint}</span>}
                {item.keys && <Kbd keys={item.keys} />}
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}
