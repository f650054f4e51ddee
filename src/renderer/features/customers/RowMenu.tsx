import { ContextMenu } from '@renderer/ui/ContextMenu'
import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { binCustomer, callCustomer, copyEmail, copyPhone, emailCustomer } from './actions'
import { messages } from './messages'
import { useEntries } from './possible'

const offered = [callCustomer, emailCustomer, copyPhone, copyEmail, binCustomer]

/** What can be done with the chosen row. */
export function RowMenu({ onOpen, children }: { onOpen: () => void; children: ReactNode }) {
  const intl = useIntl()
  const entryOf = useEntries()
  const open = { id: 'open', label: intl.formatMessage(messages.open), keys: 'Enter', onSelect: onOpen }
  return (
    <ContextMenu label={intl.formatMessage(messages.rowMenu)} items={() => [open, ...offered.map(entryOf)]}>
      {children}
    </ContextMenu>
  )
}
