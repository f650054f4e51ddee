import { useAction } from '@renderer/actions'
import { byMonth, type TimelineEntry } from '@shared/domain/timeline'
import { useDeferredValue, useEffect, useEffectEvent, useState } from 'react'
import { useIntl } from 'react-intl'
import { bin, edit } from './actions'
import { binInteraction } from './interaction-acts'
import { Grid } from './Row'
import styles from './Timeline.module.css'
import { TimelineRow } from './TimelineRow'
import { useGrowing } from './use-growing'
import { useRows } from './use-rows'
import { useSaving } from './use-saving'

/** Entries month by month. The first screenful is there at once, or all up to the one that is wanted; the rest as it is scrolled to. */
export function TimelineRows({ entries, wanted }: { entries: TimelineEntry[]; wanted: string | undefined }) {
  const intl = useIntl()
  const { count, end } = useGrowing(entries.length, 20, entries.findIndex(({ id }) => id === wanted) + 1)
  const shown = useDeferredValue(entries).slice(0, count)
  const rows = useRows(shown.map(({ id }) => id))
  const [edited, setEdited] = useState<string>()
  const throwAway = useSaving(binInteraction)

  const goThere = useEffectEvent((id: string) => rows.focus(id))
  useEffect(() => {
    if (wanted) goThere(wanted)
  }, [wanted])

  const close = (id: string) => {
    setEdited(undefined)
    rows.focus(id)
  }
  const binned = (id: string) => {
    rows.leave(id)
    throwAway(id)
  }
  const current = shown.find(({ id, of }) => id === rows.current && of === 'interaction')?.id
  useAction(edit, current ? () => setEdited(current) : undefined)
  useAction(bin, current ? () => binned(current) : undefined)

  return (
    <div {...rows.around} role="presentation" className={styles.months}>
      {byMonth(shown).map(({ month, entries: some }) => {
        const name = intl.formatDate(`${month}-01T00:00:00Z`, { timeZone: 'UTC', month: 'long', year: 'numeric' })
        return (
          <div key={month}>
            <h2 className={styles.month}>{name}</h2>
            <Grid label={name} className={styles.rows}>
              {some.map((entry) => (
                <TimelineRow
                  key={entry.id}
                  entry={entry}
                  rows={rows}
                  isEdited={edited === entry.id}
                  onEdit={() => setEdited(entry.id)}
                  onEdited={() => close(entry.id)}
                  onBin={() => binned(entry.id)}
                />
              ))}
            </Grid>
          </div>
        )
      })}
      {end}
    </div>
  )
}
