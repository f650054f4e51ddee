import { useAction } from '@renderer/actions'
import { Button } from '@renderer/ui/Button'
import type { Customer } from '@shared/domain/customer'
import { useState } from 'react'
import { type MessageDescriptor, useIntl } from 'react-intl'
import { beginDeparture } from './actions'
import { begin } from './acts'
import { DepartureForm } from './DepartureForm'
import { sentences } from './messages'
import { useSaving } from './use-saving'

type Props = { customer: Customer; words: MessageDescriptor }

/** Opens the form in which it is written down that a customer is leaving, or has left and why. */
export function DepartureButton({ customer, words }: Props) {
  const intl = useIntl()
  const [isOpen, setOpen] = useState(false)
  const save = useSaving(begin)
  useAction(beginDeparture, () => setOpen(true))

  return (
    <>
      <Button onPress={() => setOpen(true)}>{intl.formatMessage(words)}</Button>
      {isOpen && (
        <DepartureForm
          title={intl.formatMessage(sentences.beginTitle, { name: customer.name })}
          onSave={(said) => save({ customerId: customer.id, said })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
