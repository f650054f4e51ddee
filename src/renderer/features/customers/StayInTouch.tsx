import { Select } from '@renderer/ui/Select'
import type { Customer } from '@shared/domain/customer'
import { standingOf, withCadence } from '@shared/domain/stay-in-touch'
import { memo } from 'react'
import { useIntl } from 'react-intl'
import { cadences, useCadenceWords } from './cadence-words'
import { messages, sentences } from './messages'
import styles from './StayInTouch.module.css'
import { TouchMark } from './TouchMark'
import { useChange } from './use-change'
import { useTouching } from './use-touching'

const none = 'none'

/** How often the owner wants to be in touch with this customer, and how it stands. */
export const StayInTouch = memo(({ customer }: { customer: Customer }) => {
  const intl = useIntl()
  const words = useCadenceWords()
  const change = useChange(customer)
  const { today, byTag } = useTouching()
  const standing = standingOf(customer, byTag, today)
  const own = customer.touch?.cadence
  const value = own === 'never' ? 'never' : own ? String(own.every) : none
  const offered = [...new Set([...cadences, ...(own && own !== 'never' ? [own.every] : [])])].sort((a, b) => a - b)

  return (
    <div className={styles.touch}>
      <Select
        label={intl.formatMessage(messages.stayInTouch)}
        value={value}
        onChange={(chosen) =>
          change({
            touch: withCadence(chosen === none ? undefined : chosen === 'never' ? 'never' : { every: Number(chosen) }),
          })
        }
        options={[
          { value: none, label: intl.formatMessage(messages.noCadence) },
          ...offered.map((every) => ({ value: String(every), label: words(every) })),
          { value: 'never', label: intl.formatMessage(messages.neverAsk) },
        ]}
      />
      {standing && (
        <p className={styles.standing}>
          <TouchMark state={standing.state} />{' '}
          {intl.formatMessage(standing.tag ? sentences.touchFromTag : sentences.touchSince, {
            days: standing.since,
            every: words(standing.every),
            tag: standing.tag ?? '',
          })}
        </p>
      )}
    </div>
  )
})
