import { useAction } from '@renderer/actions'
import { Button } from '@renderer/ui/Button'
import type { Customer } from '@shared/domain/customer'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { receiveRequest } from './actions'
import { receive } from './acts'
import { messages, sentences } from './messages'
import { RequestForm } from './RequestForm'
import { useSaving } from './use-saving'

/** Opens the form in which it is written down that a customer wants their data. */
export function RequestButton({ customer }: { customer: Customer }) {
  const intl = useIntl()
  const [isOpen, setOpen] = useState(false)
  const save = useSaving(receive)
  useAction(receiveRequest, () => setOpen(true))

  return (
    <>
      <Button onPress={() => setOpen(true)}>{intl.formatMessage(messages.receive)}</Button>
      {isOpen && (
        <RequestForm
          title={intl.formatMessage(sentences.receiveTitle, { name: customer.name })}
          onSave={(asked) => save({ customerId: customer.id, asked })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
