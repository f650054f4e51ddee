import { listAddress } from '@renderer/features/customers/address'
import { Button } from '@renderer/ui/Button'
import { EmptyState } from '@renderer/ui/EmptyState'
import type { Today } from '@shared/domain/today'
import { FormattedMessage } from 'react-intl'
import { useNavigate } from 'react-router'
import { messages } from './messages'
import { startPromise } from './promise-to-somebody'
import { sentences } from './sentences'

type Props = { day: Today; isAnyOpen: boolean; isAnybodyThere: boolean }

/** The day is done, or nothing was ever planned. */
export function NothingToday({ day, isAnyOpen, isAnybodyThere }: Props) {
  const navigate = useNavigate()
  if (isAnyOpen || day.done.length > 0)
    return <EmptyState title={<FormattedMessage {...sentences.nothingLeft} values={{ tomorrow: day.tomorrow }} />} />
  if (!isAnybodyThere)
    return (
      <EmptyState
        title={<FormattedMessage {...messages.nothingPlanned} />}
        text={<FormattedMessage {...messages.nobodyYet} />}
        action={
          <Button kind="primary" onPress={() => void navigate(listAddress)}>
            <FormattedMessage {...messages.toCustomers} />
          </Button>
        }
      />
    )
  return (
    <EmptyState
      title={<FormattedMessage {...messages.nothingPlanned} />}
      text={<FormattedMessage {...sentences.nothingPlannedText} values={{ em: (words) => <em>{words}</em> }} />}
      action={
        <Button kind="primary" onPress={startPromise}>
          <FormattedMessage {...messages.addFollowUp} />
        </Button>
      }
    />
  )
}
