import { Button } from '@renderer/ui/Button'
import { ButtonRow } from '@renderer/ui/ButtonRow'
import type { Customer, CustomerId } from '@shared/domain/customer'
import type { FollowUp } from '@shared/domain/follow-up'
import { FormattedMessage, useIntl } from 'react-intl'
import styles from './AwayList.module.css'
import { putAwayAside, useAway } from './away'
import { finishAll } from './follow-up-acts'
import { messages } from './messages'
import { PutAllOff } from './PutAllOff'
import { sentences } from './sentences'
import { useSaving } from './use-saving'

type Props = { followUps: FollowUp[]; customers: Map<CustomerId, Customer> }

/** So many are named; Today itself has all of them. */
const few = 5

/** What came due while the computer slept or the app was closed, to be done or put off in one go. */
export function AwayList({ followUps, customers }: Props) {
  const intl = useIntl()
  const { followUpIds } = useAway()
  const finish = useSaving(finishAll)
  const away = followUps.filter(({ id }) => followUpIds.includes(id))
  if (away.length === 0) return null

  const ids = away.map(({ id }) => id)
  const more = away.length - few
  return (
    <section className={styles.away} aria-label={intl.formatMessage(messages.whileAway)}>
      <h2 className={styles.title}>
        <FormattedMessage {...sentences.whileAway} values={{ count: away.length }} />
      </h2>
      <ul className={styles.list}>
        {away.slice(0, few).map(({ id, title, customerId }) => (
          <li key={id}>
            {title} <span className={styles.whom}>{customers.get(customerId)?.name}</span>
          </li>
        ))}
        {more > 0 && (
          <li className={styles.whom}>
            <FormattedMessage {...sentences.andMore} values={{ count: more }} />
          </li>
        )}
      </ul>
      <ButtonRow>
        <PutAllOff ids={ids} onDone={putAwayAside} />
        <Button
          kind="quiet"
          onPress={() => {
            finish(ids)
            putAwayAside()
          }}
        >
          <FormattedMessage {...messages.allDone} />
        </Button>
        <Button onPress={putAwayAside}>
          <FormattedMessage {...messages.seen} />
        </Button>
      </ButtonRow>
    </section>
  )
}
