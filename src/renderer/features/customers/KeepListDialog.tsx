import { FormDialog } from '@renderer/ui/FormDialog'
import { TextField } from '@renderer/ui/TextField'
import type { ListFilter } from '@shared/domain/customer-list'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { keepList } from './list-acts'
import { messages } from './messages'

/** Asks what the list is called under which it stands at the side. */
export function KeepListDialog({ filter, onClose }: { filter: ListFilter; onClose: () => void }) {
  const intl = useIntl()
  const [name, setName] = useState(filter.tag ? `#${filter.tag}` : (filter.text ?? '').trim())
  const { mutate } = useMutation({ mutationFn: keepList, meta: { failed: messages.notSaved } })
  const save = () => mutate({ name: name.trim(), filter })

  return (
    <FormDialog
      title={intl.formatMessage(messages.keepList)}
      text={intl.formatMessage(messages.keptText)}
      isImpossible={name.trim() === ''}
      onSave={save}
      onClose={onClose}
    >
      <TextField
        label={intl.formatMessage(messages.listName)}
        value={name}
        onChange={setName}
        onSubmit={() => {
          if (name.trim() === '') return
          save()
          onClose()
        }}
        autoFocus
      />
    </FormDialog>
  )
}
