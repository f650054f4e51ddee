import type { Customer } from '@shared/domain/customer'
import { filtersFor, matching, type TimelineEntry, type TimelineFilter, timelineOf } from '@shared/domain/timeline'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useSearchParams } from 'react-router'
import { entryInAddress, followUpInAddress } from './address'
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
  const [chosen, setChosen] = useState<Chosen>({ filter: 'all' })

  const entries = useMemo(() => timelineOf(interactions, followUps), [interactions, followUps])
  const filters = filtersFor(
    entries,
    kinds.all.map(({ kind }) => kind),
  )
  // Who comes from the search finds what was found, whatever was shown before, until they choose what to see.
  const inAddress = useWanted(entries)
  const wanted = chosen.beside === inAddress ? undefined : inAddress
  const filter = filters.includes(chosen.filter) && !wanted ? chosen.filter : 'all'
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
          onChange={(filter) => setChosen({ filter, beside: inAddress })}
          options={[
            { value: 'all', label: intl.formatMessage(messages.all) },
            ...filters.map((of) => ({ value: of, label: filterWords(of) })),
          ]}
        />
      )}
      <TimelineRows key={`${customer.id} ${filter} ${wanted}`} entries={matching(entries, filter)} wanted={wanted} />
    </section>
  )
}

/** What the owner wants to see, and the entry that the address named when they said so. */
type Chosen = { filter: TimelineFilter; beside?: string | undefined }

/** The entry that the address names: something that was written down, or a promise that was kept. */
function useWanted(entries: TimelineEntry[]): string | undefined {
  const [address] = useSearchParams()
  const written = address.get(entryInAddress)
  if (written) return entries.find(({ id }) => id === written)?.id
  const promised = address.get(followUpInAddress)
  return promised ? entries.find((entry) => entry.of === 'kept' && entry.followUp.id === promised)?.id : undefined
}
