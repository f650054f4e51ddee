import { useNow } from '@renderer/now'
import { useDayWords } from '@renderer/ui/day-words'
import { useWhen } from '@renderer/ui/when'
import type { DataRequest } from '@shared/domain/data-request'
import { instantOf } from '@shared/domain/local-time'
import { type Deadline, deadlinesOf, legalDayOf, type ResponseRules } from '@shared/domain/response-clock'
import { useIntl } from 'react-intl'
import styles from './Deadlines.module.css'
import { messages } from './messages'
import { useTimeLeft } from './time-left'

type Props = { request: DataRequest; rules: ResponseRules | undefined }

/** Both clocks of a request, with the time that is left. */
export function Deadlines({ request, rules }: Props) {
  const intl = useIntl()
  const now = useNow()
  const timeLeft = useTimeLeft()
  const when = useWhen()
  const day = useDayWords()
  const ends = ({ of, endsAt }: Deadline) => (of === 'law' ? day(legalDayOf(request, rules)) : when(endsAt))

  return (
    <ul className={styles.deadlines}>
      {deadlinesOf(request, rules, instantOf(now)).map((deadline) => (
        <li key={deadline.of} className={styles.deadline} data-state={deadline.state}>
          <Shape state={deadline.state} />
          <span>
            {intl.formatMessage(deadline.of === 'law' ? messages.byLaw : messages.ownPromise)}: {timeLeft(deadline)}{' '}
            <span className={styles.until}>({ends(deadline)})</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** A ring while it runs, half full when it is soon over, a triangle when it is. */
const Shape = ({ state }: Pick<Deadline, 'state'>) => (
  <svg viewBox="0 0 12 12" className={styles.shape} aria-hidden="true">
    {state === 'overdue' ? (
      <path d="M6 1 11.2 10.5H.8Z" fill="currentColor" />
    ) : (
      <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
    )}
    {state === 'soon' && <path d="M6 1.5a4.5 4.5 0 0 1 0 9Z" fill="currentColor" />}
  </svg>
)
