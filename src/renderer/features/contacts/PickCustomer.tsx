import { findCustomers } from '@renderer/features/customers/directory'
import { ComboBox } from '@renderer/ui/ComboBox'
import { useQuery } from '@tanstack/react-query'
import { useIntl } from 'react-intl'
import { messages } from './messages'
import type { Picked } from './picked'

/** As many as are offered at once. */
const offered = 8

export function PickCustomer({ picked, onPick }: { picked: Picked; onPick: (picked: Picked) => void }) {
  const intl = useIntl()
  const { data: found = [] } = useQuery({
    queryKey: ['findCustomers', picked.text],
    queryFn: () => findCustomers(picked.text, offered),
    placeholderData: (before) => before,
    meta: { reads: ['customers'] },
  })

  return (
    <ComboBox
      label={intl.formatMessage(messages.customer)}
      placeholder={intl.formatMessage(messages.customerExample)}
      value={picked.text}
      onChange={(text) => text !== picked.text && onPick({ text })}
      options={found.map(({ id, name }) => ({ id, label: name }))}
      onPick={(id) => {
        const customer = found.find((one) => one.id === id)
        if (customer) onPick({ text: customer.name, id: customer.id })
      }}
    />
  )
}
