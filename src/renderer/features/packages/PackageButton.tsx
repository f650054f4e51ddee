import { useAction } from '@renderer/actions'
import { Button } from '@renderer/ui/Button'
import type { Customer } from '@shared/domain/customer'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { makePackage } from './actions'
import { messages } from './messages'
import { PackageDialog } from './PackageDialog'

/** Opens the dialog in which a customer's data package is made. */
export function PackageButton({ customer }: { customer: Customer }) {
  const intl = useIntl()
  const [isOpen, setOpen] = useState(false)
  useAction(makePackage, () => setOpen(true))

  return (
    <>
      <Button onPress={() => setOpen(true)}>{intl.formatMessage(messages.make)}</Button>
      {isOpen && <PackageDialog customer={customer} onClose={() => setOpen(false)} />}
    </>
  )
}
