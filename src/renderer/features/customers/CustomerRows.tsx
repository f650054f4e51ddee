import { VirtualList } from '@renderer/ui/VirtualList'
import type { CustomerId } from '@shared/domain/customer'
import { memo } from 'react'
import { useIntl } from 'react-intl'
import styles from './CustomerList.module.css'
import { CustomerRow } from './CustomerRow'
import { chooseNone, useChosen } from './chosen'
import type { FoundRows } from './directory'
import { listId } from './list-focus'
import { sentences } from './messages'
import { RowMenu } from './RowMenu'
import { choosingByMouse, currentIn, indexUnder } from './use-choosing'
import { useCopyKey } from './use-copying'
import { useRowHeight } from './useRowHeight'

type Props = {
  found: FoundRows
  /** Index of the chosen row, or -1. */
  selected: number
  /** The row was chosen with the arrows or the menu key. The function stays the same. */
  onMove: (id: CustomerId) => void
  /** The function stays the same. */
  onOpen: (id: CustomerId, by: 'click' | 'key') => void
}

/** The rows of the list, drawn again only when they are other ones: not at every letter that is typed above them. */
export const CustomerRows = memo(({ found, selected, onMove, onOpen }: Props) => {
  const intl = useIntl()
  const rowHeight = useRowHeight()
  const chosen = useChosen(({ ids }) => ids)

  const withId = (index: number, act: (id: CustomerId) => void) => {
    const id = found.rowAt(index)?.id
    if (id) act(id)
  }
  const open = (index: number) => withId(index, (id) => onOpen(id, 'key'))
  const isChosen = (index: number) => {
    const id = found.rowAt(index)?.id
    return id !== undefined && chosen.has(id)
  }
  const current = found.rowAt(currentIn(selected))?.id
  const copied = chosen.size > 0 ? chosen : current && new Set([current])
  useCopyKey(copied && { search: found.search, only: copied })

  return (
    <RowMenu onOpen={() => open(selected)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the rows inside have roles; keys are heard by the list */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter opens too */}
      <div
        id={listId}
        className={styles.rows}
        {...choosingByMouse(found)}
        onClick={(event) => withId(indexUnder(event), (id) => onOpen(id, 'click'))}
        onContextMenuCapture={(event) =>
          withId(indexUnder(event), (id) => {
            // The menu is about this row, or about the chosen ones when it is one of them.
            if (!chosen.has(id)) chooseNone()
            onMove(id)
          })
        }
      >
        <VirtualList
          label={intl.formatMessage(sentences.found, { count: found.total })}
          rows={found.total}
          rowHeight={rowHeight}
          renderRow={(index) => {
            const row = found.rowAt(index)
            return row && <CustomerRow row={row} isChosen={chosen.has(row.id)} isChoosing={chosen.size > 0} />
          }}
          selected={selected}
          isChecked={isChosen}
          onSelect={(index) => withId(index, onMove)}
          onOpen={open}
          keepAs="customers"
        />
      </div>
    </RowMenu>
  )
})
