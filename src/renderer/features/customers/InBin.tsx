import { Button } from '@renderer/ui/Button'
import { useWhen } from '@renderer/ui/when'
import type { Customer } from '@shared/domain/customer'
import { useMutation } from '@tanstack/react-query'
import { useIntl } from 'react-intl'
import { restoreCustomer } from './acts'
import styles from './InBin.module.css'
import { messages, sentences } from './messages'

/** Says that the customer is in the bin, and brings them back. */
export function InBin({ customer: { id, binnedAt } }: { customer: Customer }) {
  const intl = useIntl()
  const when = useWhen()
  const { mutate } = useMutation({ mutationFn: restoreCustomer, meta: { failed: messages.notSaved } })
  if (binnedAt === undefined) return null
  return (
    <p className={styles.bin} role="status">
      {intl.formatMessage(sentences.inBinSince, { when: when(binnedAt) })}
      <Button onPress={() => mutate(id)}>{intl.formatMessage(messages.restore)}</Button>
    </p>
  )
}
