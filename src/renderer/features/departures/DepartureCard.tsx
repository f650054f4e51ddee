import { useToday } from '@renderer/now'
import { Button } from '@renderer/ui/Button'
import { Checkbox } from '@renderer/ui/Checkbox'
import { useDayWords } from '@renderer/ui/day-words'
import type { Customer } from '@shared/domain/customer'
import { type Departure, type DepartureRules, reasonsOf } from '@shared/domain/departure'
import { useId, useState } from 'react'
import { useIntl } from 'react-intl'
import { changeDeparture, comeBack, leave, tickStep } from './acts'
import { DepartureForm } from './DepartureForm'
import styles from './departures.module.css'
import { useEntryWords } from './entry-words'
import { KeepForm } from './KeepForm'
import { LeftForm } from './LeftForm'
import { messages, sentences } from './messages'
import { useRestWords } from './rest-words'
import { useSaving } from './use-saving'

type Props = {
  customer: Customer
  departure: Departure
  open: number
  resting: number
  rules: DepartureRules | undefined
  onSeal: () => void
}

/** One departure: what is known of it, the farewell, and what can be done. */
export function DepartureCard({ customer, departure, open, resting, rules, onSeal }: Props) {
  const intl = useIntl()
  const [form, setForm] = useState<'change' | 'left' | 'keep'>()
  const change = useSaving(changeDeparture)
  const left = useSaving(leave)
  const back = useSaving(comeBack)
  const close = () => setForm(undefined)
  const isLeaving = departure.leftOn === undefined

  return (
    <div className={styles.card}>
      <DepartureFacts departure={departure} rules={rules} />
      {resting > 0 && <p>{intl.formatMessage(sentences.waiting, { count: resting })}</p>}
      <Farewell departure={departure} onSeal={onSeal} />
      <div className={styles.buttons}>
        {isLeaving ? (
          <Button onPress={() => setForm('left')}>{intl.formatMessage(messages.hasLeft)}</Button>
        ) : (
          <Button onPress={() => setForm('keep')}>{intl.formatMessage(messages.keep)}</Button>
        )}
        <Button onPress={() => back(customer.id)}>{intl.formatMessage(messages.cameBack)}</Button>
        <Button onPress={() => setForm('change')}>{intl.formatMessage(messages.change)}</Button>
      </div>
      {form === 'change' && (
        <DepartureForm
          title={intl.formatMessage(sentences.beginTitle, { name: customer.name })}
          departure={departure}
          onSave={(fields) => change({ id: departure.id, fields })}
          onClose={close}
        />
      )}
      {form === 'left' && (
        <LeftForm
          name={customer.name}
          open={open}
          rules={rules}
          onSave={(said) => left({ customerId: customer.id, left: said })}
          onClose={close}
        />
      )}
      {form === 'keep' && <KeepForm departure={departure} rules={rules} onClose={close} />}
    </div>
  )
}

function DepartureFacts({ departure, rules }: Pick<Props, 'departure' | 'rules'>) {
  const intl = useIntl()
  const today = useToday()
  const day = useDayWords()
  const restWords = useRestWords()
  const nameOf = useEntryWords()
  const { since, reason, words, learnt, onGoodTerms, leftOn, restsUntil, keptBecause } = departure
  const entry = reasonsOf(rules).find(({ id }) => id === reason)
  return (
    <>
      <p>{intl.formatMessage(sentences.leavingSince, { day: day(since) })}</p>
      {leftOn && <p>{intl.formatMessage(sentences.leftOnDay, { day: day(leftOn) })}</p>}
      {reason && <p>{nameOf(entry ?? { id: reason })}</p>}
      {words && <p className={styles.words}>{words}</p>}
      {learnt && (
        <p className={styles.words}>
          <strong>{intl.formatMessage(messages.learnt)}</strong> {learnt}
        </p>
      )}
      {onGoodTerms !== undefined && <p>{intl.formatMessage(onGoodTerms ? messages.goodTerms : messages.badTerms)}</p>}
      {restsUntil && <p>{restWords(restsUntil, today)}</p>}
      {keptBecause && <p>{intl.formatMessage(sentences.keptBecause, { because: keptBecause })}</p>}
    </>
  )
}

/** The steps of the farewell, to be ticked. */
function Farewell({ departure, onSeal }: Pick<Props, 'departure' | 'onSeal'>) {
  const intl = useIntl()
  const title = useId()
  const nameOf = useEntryWords()
  const tick = useSaving(tickStep)
  if (departure.steps.length === 0) return null
  return (
    <>
      <h3 id={title} className={styles.small}>
        {intl.formatMessage(messages.farewell)}
      </h3>
      <ul aria-labelledby={title}>
        {departure.steps.map((step) => (
          <li key={step.id}>
            <Checkbox
              label={nameOf(step)}
              isSelected={step.doneAt !== undefined}
              onChange={(isDone) => tick({ id: departure.id, stepId: step.id, isDone })}
            />
            {step.id === 'handOver' && step.doneAt === undefined && (
              <Button kind="quiet" onPress={onSeal}>
                {intl.formatMessage(messages.seal)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
