import { useToday } from '@renderer/now'
import { useDayWords } from '@renderer/ui/day-words'
import { useWhen } from '@renderer/ui/when'
import type { Customer } from '@shared/domain/customer'
import { type Brief as About, briefOf } from '@shared/domain/customer-brief'
import type { UpcomingDate } from '@shared/domain/customer-dates'
import { dueAt, type FollowUp } from '@shared/domain/follow-up'
import type { OwnKind } from '@shared/domain/interaction'
import { useSuspenseQuery } from '@tanstack/react-query'
import { memo } from 'react'
import { useIntl } from 'react-intl'
import styles from './Brief.module.css'
import { contactWords, dateWords, factWords, messages, sentences } from './messages'
import { briefQuery } from './queries'

/** More promises and facts than this are no brief. */
const shown = 3

/** What to know before the next word with the customer, in a few lines. */
export const Brief = memo(({ customer }: { customer: Customer }) => {
  const intl = useIntl()
  const { data } = useSuspenseQuery(briefQuery(customer.id))
  const { lastContact, open, nextDate, goals, facts } = briefOf(customer, data.followUps, data.interactions, useToday())
  const promise = usePromise()
  const date = useComingDate()

  const openWords = open.slice(0, shown).map(promise)
  const more = open.length - openWords.length
  const items = intl.formatList(openWords, { type: 'unit' })
  return (
    <section className={styles.brief} aria-label={intl.formatMessage(messages.brief)}>
      <dl className={styles.lines}>
        <dt>{intl.formatMessage(messages.lastContact)}</dt>
        <dd>
          {lastContact ? (
            <LastContact contact={lastContact} ownKinds={data.ownKinds} />
          ) : (
            intl.formatMessage(messages.never)
          )}
        </dd>
        <dt>{intl.formatMessage(messages.openPromises)}</dt>
        <dd>
          {open.length === 0
            ? intl.formatMessage(messages.nothingOpen)
            : more > 0
              ? intl.formatMessage(sentences.andMore, { items, count: more })
              : items}
        </dd>
        {nextDate && (
          <>
            <dt>{intl.formatMessage(messages.nextDate)}</dt>
            <dd>{date(nextDate)}</dd>
          </>
        )}
        {goals.length > 0 && (
          <>
            <dt>{intl.formatMessage(messages.goals)}</dt>
            <dd>
              {goals.slice(0, shown).map(({ text, nextStep }) => (
                <div key={text}>
                  {nextStep
                    ? intl.formatMessage(sentences.goal, { text, step: nextStep })
                    : intl.formatMessage(sentences.goalStuck, { text })}
                </div>
              ))}
            </dd>
          </>
        )}
        {facts.length > 0 && (
          <>
            <dt>{intl.formatMessage(messages.toKnow)}</dt>
            <dd>
              {facts.slice(0, shown).map(({ kind, text }) => (
                <div key={text}>
                  {intl.formatMessage(sentences.fact, { kind: intl.formatMessage(factWords[kind]), text })}
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
    </section>
  )
})

function LastContact({ contact, ownKinds }: { contact: NonNullable<About['lastContact']>; ownKinds: OwnKind[] }) {
  const intl = useIntl()
  const when = useWhen()(contact.at)
  if (!contact.interaction) return when
  const { kind: id, summary } = contact.interaction
  const builtIn = contactWords[id as keyof typeof contactWords]
  const kind = builtIn ? intl.formatMessage(builtIn) : (ownKinds.find((own) => own.id === id)?.name ?? '')
  return intl.formatMessage(sentences.contact, { kind, when, summary })
}

function usePromise() {
  const intl = useIntl()
  const when = useWhen()
  return (followUp: FollowUp) =>
    intl.formatMessage(followUp.promisedBy === 'us' ? sentences.promise : sentences.promiseOfThem, {
      title: followUp.title,
      when: when(dueAt(followUp)),
    })
}

/** "Birthday, Tomorrow (turns 50)". */
function useComingDate() {
  const intl = useIntl()
  const dayWords = useDayWords()
  return ({ kind, label, on, years }: UpcomingDate) => {
    const what = label ?? intl.formatMessage(dateWords[kind])
    const when = dayWords(on)
    if (years === undefined) return intl.formatMessage(sentences.comingDate, { what, when })
    return intl.formatMessage(kind === 'birthday' ? sentences.comingBirthday : sentences.comingYears, {
      what,
      when,
      years,
    })
  }
}
