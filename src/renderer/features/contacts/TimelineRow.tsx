import { ContextMenu } from '@renderer/ui/ContextMenu'
import type { MenuEntry } from '@renderer/ui/MenuItems'
import { localTimeOf } from '@shared/domain/local-time'
import type { TimelineEntry } from '@shared/domain/timeline'
import { useIntl } from 'react-intl'
import { bin, edit } from './actions'
import { EditInteraction } from './EditInteraction'
import { FollowUpEntry } from './FollowUpEntry'
import { InteractionEntry } from './InteractionEntry'
import { Cell, Row } from './Row'
import { RowActions } from './RowActions'
import styles from './Timeline.module.css'
import type { Rows } from './use-rows'

type Props = {
  entry: TimelineEntry
  rows: Rows
  isEdited: boolean
  onEdit: () => void
  onEdited: () => void
  onBin: () => void
}

/** One line of history; its day stands in front, its time is told by the title. */
export function TimelineRow({ entry, rows, isEdited, onEdit, onEdited, onBin }: Props) {
  const intl = useIntl()
  const day = `${localTimeOf(entry.at).slice(0, 10)}T00:00:00Z`
  const entries: MenuEntry[] =
    entry.of === 'interaction'
      ? [
          { id: edit.id, label: intl.formatMessage(edit.words), keys: edit.keys?.[0], onSelect: onEdit },
          { id: bin.id, label: intl.formatMessage(bin.words), keys: bin.keys?.[0], onSelect: onBin, danger: true },
        ]
      : []

  const row = (
    <Row id={entry.id} rows={rows} onOpen={entry.of === 'interaction' ? onEdit : undefined}>
      <Cell className={styles.day}>
        <time dateTime={localTimeOf(entry.at)}>
          {intl.formatDate(day, { timeZone: 'UTC', day: 'numeric', month: 'short' })}
        </time>
      </Cell>
      <Cell className={styles.entry}>
        {isEdited && entry.of === 'interaction' ? (
          <div data-panel>
            <EditInteraction interaction={entry.interaction} onClose={onEdited} />
          </div>
        ) : entry.of === 'interaction' ? (
          <InteractionEntry interaction={entry.interaction} next={entry.next} />
        ) : (
          <FollowUpEntry of={entry.of} followUp={entry.followUp} />
        )}
        {!isEdited && rows.current === entry.id && entries.length > 0 && <RowActions entries={entries} />}
      </Cell>
    </Row>
  )
  return entries.length === 0 ? (
    row
  ) : (
    <ContextMenu label={intl.formatMessage(edit.words)} items={entries}>
      {row}
    </ContextMenu>
  )
}
