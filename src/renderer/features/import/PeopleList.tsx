import { VirtualList } from '@renderer/ui/VirtualList'
import type { PreviewLine } from '@shared/import/preview-lines'
import { type CSSProperties, useState } from 'react'
import styles from './PeopleList.module.css'
import { PersonLine } from './PersonLine'

/** In pixels: two lines of text and some air. */
const lineHeight = 52

/** People of the file, however many. */
export function PeopleList({ label, lines }: { label: string; lines: PreviewLine[] }) {
  const [selected, select] = useState(-1)
  return (
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
}
