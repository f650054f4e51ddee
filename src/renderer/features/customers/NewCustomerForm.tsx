import { SegmentedControl } from '@renderer/ui/SegmentedControl'
import { TextField } from '@renderer/ui/TextField'
import type { CustomerKind } from '@shared/domain/customer'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { useNavigate } from 'react-router'
import { addCustomer } from './acts'
import { addressOf } from './address'
import { MaybeThere } from './MaybeThere'
import { messages } from './messages'
import styles from './NewCustomerForm.module.css'
import { forgetNewCustomer, nameNewCustomer, useNewCustomer } from './new-customer'

/** Its id, for the button outside of it. */
export const newCustomerForm = 'new-customer'

export function NewCustomerForm() {
  const intl = useIntl()
  const navigate = useNavigate()
  const [kind, setKind] = useState<CustomerKind>('person')
  const { name } = useNewCustomer()
  const [error, setError] = useState<string>()

  const open = (id: Parameters<typeof addressOf>[0]) => {
    forgetNewCustomer()
    void navigate(addressOf(id), { state: { focus: true } })
  }
  const { mutate, isPending } = useMutation({
    mutationFn: addCustomer,
    onSuccess: open,
    meta: { failed: messages.notAdded },
  })
  const add = () => {
    if (isPending) return
    if (name.trim()) mutate({ kind, name })
    else setError(intl.formatMessage(messages.needsName))
  }

  return (
    <form
      id={newCustomerForm}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextField
        label={intl.formatMessage(messages.name)}
        value={name}
        onChange={(name) => {
          nameNewCustomer(name)
          setError(undefined)
        }}
        onSubmit={add}
        error={error}
        description={intl.formatMessage(messages.restHint)}
        autoFocus
      />
      <SegmentedControl
        label={intl.formatMessage(messages.kind)}
        value={kind}
        onChange={setKind}
        options={[
          { value: 'person', label: intl.formatMessage(messages.person) },
          { value: 'company', label: intl.formatMessage(messages.company) },
        ]}
      />
      <MaybeThere name={name} onOpen={open} />
    </form>
  )
}
