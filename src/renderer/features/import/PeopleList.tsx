import { VirtualList } from '@renderer/ui/VirtualList'
import type { PreviewLine } from '@shared/import/preview-lines'
import { type CSSProperties, type ReactNode, useState } from 'react'
import styles from './PeopleList.module.css'
import { PersonLine } from './PersonLine'

/** In pixels: two lines of text and some air. */
const lineHeight = 52

type Props = {
  label: string
  lines: PreviewLine[]
  /** What stands beside the list about who is chosen in it. */
  beside?: (line: PreviewLine) => ReactNode
  isFirstChosen?: boolean
}

/** People of the file, however many. */
export function PeopleList({ label, lines, beside, isFirstChosen }: Props) {
  const [selected, select] = useState(isFirstChosen ? 0 : -1)
  const chosen = lines[selected]
  const list = (
    <div className={styles.list} style={{ '--height': `${lines.length * lineHeight + 2}px` } as CSSProperties}>
      <VirtualList
        label={label}
        rows={lines.length}
        rowHeight={lineHeight}
        selected={selected}
        onSelect={select}
        renderRow={(index) => {
          const line = lines[index]
          return line && <PersonLine line={line} />
        }}
      />
    </div>
  )
  return (
    <div className={styles.both}>
      {list}
      {chosen && beside?.(chosen)}
    </div>
  )
}
