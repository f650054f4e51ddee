import type { Customer } from '@shared/domain/customer'
import { filtersFor, matching, type TimelineFilter, timelineOf } from '@shared/domain/timeline'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Composer } from './Composer'
import { Filter } from './Filter'
import { useKinds } from './kinds'
import { messages } from './messages'
import { followUpsQuery, interactionsQuery } from './queries'
import styles from './Timeline.module.css'
import { TimelineRows } from './TimelineRows'

/** A customer's history: where it is written, and what was written, newest first. */
export function Timeline({ customer }: { customer: Customer }) {
  const intl = useIntl()
  const kinds = useKinds()
  const { data: interactions } = useSuspenseQuery(interactionsQuery(customer.id))
  const { data: followUps } = useSuspenseQuery(followUpsQuery(customer.id))
  const [chosen, setChosen] = useState<TimelineFilter>('all')

  const entries = useMemo(() => timelineOf(interactions, followUps), [interactions, followUps])
  const filters = filtersFor(
    entries,
    kinds.all.map(({ kind }) => kind),
  )
  const filter = filters.includes(chosen) ? chosen : 'all'
  const filterWords = (of: TimelineFilter) =>
    of === 'followUps' ? intl.formatMessage(messages.followUps) : kinds.nameOf(of)

  return (
    <section aria-label={intl.formatMessage(messages.timeline)} className={styles.timeline}>
      {entries.length === 0 && (
        <p className={styles.first}>
          <FormattedMessage {...messages.noHistory} />
        </p>
      )}
      <Composer key={customer.id} customer={customer} />
      {filters.length > 1 && (
        <Filter
          label={intl.formatMessage(messages.show)}
          value={filter}
          onChange={setChosen}
          options={[
            { value: 'all', label: intl.formatMessage(messages.all) },
            ...filters.map((of) => ({ value: of, label: filterWords(of) })),
          ]}
        />
      )}
      <TimelineRows key={`${customer.id} ${filter}`} entries={matching(entries, filter)} />
    </section>
  )
}
