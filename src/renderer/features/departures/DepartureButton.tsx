import { useAction } from '@renderer/actions'
import { Button } from '@renderer/ui/Button'
import type { Customer } from '@shared/domain/customer'
import { isCourted } from '@shared/domain/customer-stage'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { beginDeparture } from './actions'
import { begin } from './acts'
import { DepartureForm } from './DepartureForm'
import { messages, sentences } from './messages'
import { useSaving } from './use-saving'

/** Opens the form in which it is written down that a customer is leaving. */
export function DepartureButton({ customer }: { customer: Customer }) {
  const intl = useIntl()
  const [isOpen, setOpen] = useState(false)
  const save = useSaving(begin)
  const canLeave = isCourted(customer.stage)
  useAction(beginDeparture, canLeave ? () => setOpen(true) : undefined)
  if (!canLeave) return null

  return (
    <>
      <Button onPress={() => setOpen(true)}>{intl.formatMessage(messages.begin)}</Button>
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
