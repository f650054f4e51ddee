import type { ReactNode } from 'react'
import { Tag } from './Tag'
import styles from './Tag.module.css'

type Props = {
  label: string
  tags: string[]
  onRemove?: (tag: string) => void
  /** What stands after the last one, such as a button to add. */
  children?: ReactNode
}

export const TagList = ({ label, tags, onRemove, children }: Props) => (
  <div className={styles.row}>
    {tags.length > 0 && (
      <ul className={styles.row} aria-label={label}>
        {tags.map((tag) => (
          <li key={tag}>
            <Tag onRemove={onRemove && (() => onRemove(tag))}>{tag}</Tag>
          </li>
        ))}
      </ul>
    )}
    {children}
  </div>
)
