import { customerById } from '@renderer/database/customers'
import { changeCustomer } from '@renderer/features/customers/acts'
import { addressOf } from '@renderer/features/customers/address'
import { useCadenceWords } from '@renderer/features/customers/cadence-words'
import { useStayInTouch } from '@renderer/features/customers/directory'
import { TouchMark } from '@renderer/features/customers/TouchMark'
import { useTouching } from '@renderer/features/customers/use-touching'
import { MenuButton } from '@renderer/ui/MenuButton'
import { Section } from '@renderer/ui/Section'
import type { CustomerId } from '@shared/domain/customer'
import { addDays, type Day } from '@shared/domain/day'
import { mostInADay, rested, skipped, withCadence } from '@shared/domain/stay-in-touch'
import { MoreHorizontal } from 'lucide-react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { messages } from './messages'
import { openQuickAddFor } from './quick-add'
import styles from './StayInTouchToday.module.css'
import { sentences } from './sentences'
import { useSaving } from './use-saving'

type Answer = { id: CustomerId; what: 'later' | 'skip' | 'stop'; today: Day }

/** The first word of a line that says so; the owner types what it was about. */
const contactMade = 'called'

/** A week is a rest from somebody, not the end of it. */
const rest = 7

async function answerTouch({ id, what, today }: Answer) {
  const touch = (await customerById(id))?.touch
  const next =
    what === 'stop'
      ? withCadence('never')
      : what === 'skip'
        ? skipped(touch, today)
        : rested(touch, addDays(today, rest))
  await changeCustomer(id, { touch: next })
}

/** Whom the owner wanted to hear of by now: a few a day, the most urgent first. The rest waits without guilt. */
export function StayInTouchToday() {
  const intl = useIntl()
  const words = useCadenceWords()
  const touching = useTouching()
  const asked = useStayInTouch(touching) ?? []
  const answer = useSaving(answerTouch)
  if (asked.length === 0) return null

  const { today } = touching
  const waiting = asked.length - mostInADay
  return (
    <Section title={intl.formatMessage(messages.stayInTouch)}>
      <ul>
        {asked.slice(0, mostInADay).map(({ customerId, name, state, since, every }) => (
          <li key={customerId} className={styles.touch}>
            <TouchMark state={state} />
            <Link to={addressOf(customerId)}>{name}</Link>
            <span className={styles.text}>
              <FormattedMessage {...sentences.touchText} values={{ days: since, every: words(every) }} />
            </span>
            <MenuButton
              label={intl.formatMessage(sentences.actionsFor, { name })}
              icon={<MoreHorizontal aria-hidden />}
              items={[
                {
                  id: 'log',
                  label: intl.formatMessage(messages.log),
                  onSelect: () => openQuickAddFor(customerId, `${contactMade} `),
                },
                ...(['later', 'skip', 'stop'] as const).map((what) => ({
                  id: what,
                  label: intl.formatMessage(
                    { later: messages.inAWeek, skip: messages.skipTouch, stop: messages.stopTouch }[what],
                  ),
                  onSelect: () => answer({ id: customerId, what, today }),
                })),
              ]}
            />
          </li>
        ))}
      </ul>
      {waiting > 0 && (
        <p className={styles.text}>
          <FormattedMessage {...sentences.moreWait} values={{ count: waiting }} />
        </p>
      )}
    </Section>
  )
}
