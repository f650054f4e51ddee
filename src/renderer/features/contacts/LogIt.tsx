import { useOpenedLink } from '@renderer/features/customers/reach'
import { announce } from '@renderer/ui/announce'
import { Button } from '@renderer/ui/Button'
import type { Customer } from '@shared/domain/customer'
import { reachedBy } from '@shared/domain/customer-links'
import { useEffect } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import styles from './LogIt.module.css'
import { messages } from './messages'
import { sentences } from './sentences'

type Props = { customer: Customer; onLog: (kind: 'call' | 'email') => void }

/** After the owner has called or mailed from here: whether that is to be written down. */
export function LogIt({ customer, onLog }: Props) {
  const intl = useIntl()
  const { link } = useOpenedLink()
  const kind = link && reachedBy(customer, link)
  const question = kind && intl.formatMessage(sentences.logIt, { kind, name: customer.name })
  useEffect(() => {
    if (question) announce(question)
  }, [question])

  if (!kind) return null
  const forget = () => useOpenedLink.setState({ link: undefined })
  return (
    <div className={styles.question}>
      <span className={styles.words}>{question}</span>
      <Button
        onPress={() => {
          forget()
          onLog(kind)
        }}
      >
        <FormattedMessage {...messages.logIt} />
      </Button>
      <Button kind="quiet" onPress={forget}>
        <FormattedMessage {...messages.notNow} />
      </Button>
    </div>
  )
}
