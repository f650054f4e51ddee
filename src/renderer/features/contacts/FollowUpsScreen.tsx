import { useToday } from '@renderer/now'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Page } from '@renderer/ui/Page'
import { Section } from '@renderer/ui/Section'
import { SegmentedControl } from '@renderer/ui/SegmentedControl'
import { agendaSpans, inOrder } from '@shared/domain/agenda'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useNavigate, useSearchParams } from 'react-router'
import { addressWith } from './address'
import { FollowUpDesk } from './FollowUpDesk'
import { FollowUpRows } from './FollowUpRows'
import styles from './FollowUpsScreen.module.css'
import { messages } from './messages'
import { PromiseToSomebody, PromiseToSomebodyButton } from './PromiseToSomebody'
import { agendaQuery, customersQuery, firstRows } from './queries'
import { sentences, spanNames } from './sentences'
import { useGrowing } from './use-growing'

/** Everything that is still promised, by us or by them. */
export function FollowUpsScreen() {
  const intl = useIntl()
  const navigate = useNavigate()
  const today = useDeferredValue(useToday())
  const [address, setAddress] = useSearchParams()
  const by = address.get('by') === 'them' ? 'them' : 'us'
  const { data } = useSuspenseQuery(agendaQuery(today))

  const agenda = data[by]
  const all = inOrder(agenda)
  const { count, end } = useGrowing(all.length, firstRows)
  const onScreen = all.slice(0, count)
  const shown = new Set(onScreen)
  const { data: others } = useQuery(
    customersQuery(onScreen.filter(({ customerId }) => !data.customers.has(customerId))),
  )
  const customers = useMemo(() => new Map([...data.customers, ...(others ?? [])]), [data.customers, others])

  return (
    <Page title={intl.formatMessage(messages.followUps)} actions={<PromiseToSomebodyButton />}>
      <PromiseToSomebody />
      <div className={styles.whose}>
        <SegmentedControl
          label={intl.formatMessage(messages.whosePromise)}
          value={by}
          onChange={(next) => setAddress(next === 'us' ? {} : { by: next }, { replace: true })}
          options={[
            { value: 'us', label: intl.formatMessage(sentences.oursCount, { count: inOrder(data.us).length }) },
            {
              value: 'them',
              label: intl.formatMessage(sentences.theirsCount, { count: inOrder(data.them).length }),
            },
          ]}
        />
      </div>
      {onScreen.length === 0 && (
        <EmptyState title={<FormattedMessage {...(by === 'us' ? messages.noneOfOurs : messages.noneOfTheirs)} />} />
      )}
      <FollowUpDesk
        followUps={onScreen}
        customers={customers}
        onOpen={(followUp) => void navigate(addressWith(followUp))}
        isMain
      >
        {agendaSpans.map((span) => {
          const rows = agenda[span].filter((followUp) => shown.has(followUp))
          return (
            rows.length > 0 && (
              <Section key={span} title={intl.formatMessage(spanNames[span], { count: agenda[span].length })}>
                <FollowUpRows
                  label={intl.formatMessage(spanNames[span], { count: agenda[span].length })}
                  followUps={rows}
                />
              </Section>
            )
          )
        })}
        {end}
      </FollowUpDesk>
    </Page>
  )
}
