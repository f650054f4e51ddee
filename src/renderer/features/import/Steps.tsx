import { useIntl } from 'react-intl'
import type { Importing } from './create-importing'
import { messages } from './messages'
import styles from './Steps.module.css'

const steps = [
  { step: 'file', words: messages.stepFile },
  { step: 'check', words: messages.stepCheck },
  { step: 'result', words: messages.stepResult },
] as const

/** Where one is on the way. */
export function Steps({ step }: Pick<Importing, 'step'>) {
  const intl = useIntl()
  return (
    <ol className={styles.steps} aria-label={intl.formatMessage(messages.steps)}>
      {steps.map((one) => (
        <li key={one.step} className={styles.step} aria-current={one.step === step ? 'step' : undefined}>
          {intl.formatMessage(one.words)}
        </li>
      ))}
    </ol>
  )
}
