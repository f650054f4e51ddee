import { addressOf } from '@renderer/features/customers/address'
import { useToday } from '@renderer/now'
import { useDayWords } from '@renderer/ui/day-words'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Page } from '@renderer/ui/Page'
import { Section } from '@renderer/ui/Section'
import type { Customer } from '@shared/domain/customer'
import { type Departure, type DepartureRules, reasonsOf } from '@shared/domain/departure'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useIntl } from 'react-intl'
import { Link } from 'react-router'
import styles from './departures.module.css'
import { useEntryWords } from './entry-words'
import { messages, sentences } from './messages'
import { departuresQuery } from './queries'
import { ReasonsOverTime } from './ReasonsOverTime'
import { useRestWords } from './rest-words'

type PartingRow = { departure: Departure; customer: Customer }

/** Everybody who leaves, has left or came back, and why they left over the years. */
export function DeparturesScreen() {
  const intl = useIntl()
  const { data } = useSuspenseQuery(departuresQuery)
  const newest = data.partings
    .filter(({ customer }) => customer.stage !== 'died')
    .sort((one, other) => (one.departure.since < other.departure.since ? 1 : -1))
  const isLeaving = ({ departure }: PartingRow) => departure.cameBackOn === undefined && departure.leftOn === undefined
  const isBack = ({ departure }: PartingRow) => departure.cameBackOn !== undefined
  const groups = [
    { words: messages.leaving, rows: newest.filter(isLeaving) },
    { words: messages.atRest, rows: newest.filter((row) => !isLeaving(row) && !isBack(row)) },
    { words: messages.back, rows: newest.filter(isBack) },
  ]

  return (
    <Page title={intl.formatMessage(messages.departures)}>
      {newest.length === 0 && (
        <EmptyState title={intl.formatMessage(messages.nobody)} text={intl.formatMessage(messages.nobodyText)} />
      )}
      {groups.map(
        ({ words, rows }) =>
          rows.length > 0 && (
            <Section key={words.id} title={intl.formatMessage(words)}>
              <ul>
                {rows.map(({ departure, customer }) => (
                  <li key={departure.id} className={styles.row}>
                    <Link to={addressOf(customer.id)}>{customer.name}</Link>
                    <Reason departure={departure} rules={data.rules} />
                    <Stand departure={departure} />
                  </li>
                ))}
              </ul>
            </Section>
          ),
      )}
      {newest.length > 0 && (
        <ReasonsOverTime departures={newest.map(({ departure }) => departure)} rules={data.rules} />
      )}
    </Page>
  )
}

function Reason({ departure, rules }: { departure: Departure; rules: DepartureRules | undefined }) {
  const intl = useIntl()
  const nameOf = useEntryWords()
  const { reason } = departure
  const entry = reasonsOf(rules).find(({ id }) => id === reason)
  return <span>{reason ? nameOf(entry ?? { id: reason }) : intl.formatMessage(messages.noReason)}</span>
}

/** Where the departure stands: how far the farewell is, or until when the data rests. */
function Stand({ departure }: { departure: Departure }) {
  const intl = useIntl()
  const day = useDayWords()
  const restWords = useRestWords()
  const today = useToday()
  const { steps, leftOn, restsUntil, cameBackOn } = departure
  const done = steps.filter(({ doneAt }) => doneAt !== undefined).length
  const lines = cameBackOn
    ? [intl.formatMessage(sentences.cameBackOn, { day: day(cameBackOn) })]
    : leftOn
      ? [intl.formatMessage(sentences.leftOnDay, { day: day(leftOn) }), restsUntil && restWords(restsUntil, today)]
      : [
          intl.formatMessage(sentences.leavingSince, { day: day(departure.since) }),
          intl.formatMessage(sentences.stepsDone, { done, all: steps.length }),
        ]
  return <span className={styles.meta}>{lines.filter(Boolean).join(' · ')}</span>
}
