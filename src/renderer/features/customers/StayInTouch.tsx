import { Select } from '@renderer/ui/Select'
import type { Customer } from '@shared/domain/customer'
import { isCourted } from '@shared/domain/customer-stage'
import { type Cadence, latestOf, standingOf, withCadence } from '@shared/domain/stay-in-touch'
import { memo } from 'react'
import { useIntl } from 'react-intl'
import { cadences, useCadenceWords } from './cadence-words'
import { messages, sentences } from './messages'
import styles from './StayInTouch.module.css'
import { TouchMark } from './TouchMark'
import { useChange } from './use-change'
import { useTouching } from './use-touching'

const none = 'none'

/** A third later than wanted, as it is without a word of the owner. */
const usual = 'usual'

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
      {own && own !== 'never' && isCourted(customer.stage) && (
        <Select
          label={intl.formatMessage(messages.atTheLatest)}
          value={own.latest === undefined ? usual : String(own.latest)}
          onChange={(latest) =>
            change({
              touch: {
                ...customer.touch,
                cadence: { every: own.every, ...(latest !== usual && { latest: Number(latest) }) },
              },
            })
          }
          options={[
            {
              value: usual,
              label: intl.formatMessage(sentences.usualLatest, { days: latestOf({ every: own.every }) }),
            },
            ...latestOffered(own).map((days) => ({ value: String(days), label: words(days, 'after') })),
          ]}
        />
      )}
      {standing && isCourted(customer.stage) && (
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

/** Later than wanted, and what was chosen before. */
const latestOffered = ({ every, latest }: Cadence) =>
  [...new Set([...cadences.filter((days) => days > every), ...(latest === undefined ? [] : [latest])])].sort(
    (a, b) => a - b,
  )
