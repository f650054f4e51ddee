import { useNow } from '@renderer/now'
import { Checkbox } from '@renderer/ui/Checkbox'
import { ContextMenu } from '@renderer/ui/ContextMenu'
import { Pill } from '@renderer/ui/Pill'
import { useWhen } from '@renderer/ui/when'
import { dayOf, timeOfDay } from '@shared/domain/day'
import { dueAt, type FollowUp, isPaused } from '@shared/domain/follow-up'
import { localTimeOf } from '@shared/domain/local-time'
import { Suspense } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { addressWith } from './address'
import { useDayAndTime } from './day-and-time'
import { useDesk } from './desk'
import styles from './FollowUpRows.module.css'
import { useFollowUpEntries } from './follow-up-entries'
import { FollowUpPanel } from './later'
import { messages } from './messages'
import { RepeatWords } from './RepeatWords'
import { Cell, Row } from './Row'
import { RowActions } from './RowActions'
import { sentences } from './sentences'

/** One promise: tick, what, whom, when; below it, while it is the current one, what can be done with it. */
export function FollowUpRow({ followUp, due }: { followUp: FollowUp; due: 'day' | 'time' }) {
  const intl = useIntl()
  const { rows, panel, done, reopen, onOpen, customers } = useDesk()
  const entries = useFollowUpEntries(followUp)
  const { id, title, promisedBy, repeats } = followUp
  const isDone = followUp.doneAt > 0
  const customer = customers?.get(followUp.customerId)

  return (
    <ContextMenu label={title} items={entries}>
      <Row id={id} rows={rows} isDone={isDone} onOpen={onOpen && (() => onOpen(followUp))}>
        <Cell>
          <Checkbox
            label={intl.formatMessage(sentences.doneOf, { title })}
            isLabelHidden
            isSelected={isDone}
            onChange={(isSelected) => (isSelected ? done(id) : reopen(id))}
          />
        </Cell>
        <Cell className={styles.what}>
          <span className={styles.title}>{title}</span>{' '}
          {repeats && (
            <span className={styles.meta}>
              <RepeatWords repeats={repeats} day={dayOf(followUp.due)} />
            </span>
          )}{' '}
          {isPaused(followUp) && (
            <Pill>
              <FormattedMessage {...messages.paused} />
            </Pill>
          )}{' '}
          {promisedBy === 'them' && (
            <Pill>
              <FormattedMessage {...messages.waiting} />
            </Pill>
          )}
        </Cell>
        {customers && (
          <Cell className={styles.whom}>{customer && <Link to={addressWith(followUp)}>{customer.name}</Link>}</Cell>
        )}
        <Cell className={styles.when}>
          <When followUp={followUp} due={due} />
        </Cell>
        {panel?.id === id ? (
          <Cell isBelow>
            <Suspense>
              <FollowUpPanel followUp={followUp} of={panel.of} />
            </Suspense>
          </Cell>
        ) : (
          rows.current === id && (
            <Cell isBelow>
              <RowActions entries={entries} />
            </Cell>
          )
        )}
      </Row>
    </ContextMenu>
  )
}

function When({ followUp, due }: { followUp: FollowUp; due: 'day' | 'time' }) {
  const when = useWhen()
  const dayAndTime = useDayAndTime()
  const now = useNow()
  if (followUp.doneAt > 0) return dayAndTime(localTimeOf(followUp.doneAt), false)

  const time = dueAt(followUp)
  if (due === 'time' && !timeOfDay(time)) return null
  const isLate = time < (timeOfDay(time) ? now : dayOf(now))
  return (
    <span className={isLate ? styles.late : undefined}>{due === 'time' ? dayAndTime(time, false) : when(time)}</span>
  )
}
