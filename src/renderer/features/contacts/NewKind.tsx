import { Button } from '@renderer/ui/Button'
import { Popover } from '@renderer/ui/Popover'
import { TextField } from '@renderer/ui/TextField'
import type { InteractionKind } from '@shared/domain/interaction'
import { isSameName } from '@shared/domain/own-kinds'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { addKind } from './interaction-kinds'
import { useKinds } from './kinds'
import { messages } from './messages'
import { useSaving } from './use-saving'

/** Adds a kind of contact in the owner's own word, such as "Massage". */
export function NewKind({ onAdded }: { onAdded: (kind: InteractionKind) => void }) {
  const intl = useIntl()
  const [name, setName] = useState('')
  const { all } = useKinds()
  const save = useSaving(addKind)

  const add = (close: () => void) => {
    if (name.trim() === '') return
    const known = all.find((kind) => isSameName(kind.name, name))
    if (known) onAdded(known.kind)
    else save(name.trim(), { onSuccess: (id) => id && onAdded(id) })
    setName('')
    close()
  }

  return (
    <Popover
      label={intl.formatMessage(messages.newKind)}
      trigger={
        <Button kind="quiet">
          <FormattedMessage {...messages.newKind} />
        </Button>
      }
    >
      {(close) => (
        <>
          <TextField
            label={intl.formatMessage(messages.newKindName)}
            placeholder={intl.formatMessage(messages.newKindExample)}
            value={name}
            onChange={setName}
            onSubmit={() => add(close)}
            autoFocus
          />
          <Button kind="primary" onPress={() => add(close)} isDisabled={name.trim() === ''}>
            <FormattedMessage {...messages.addKind} />
          </Button>
        </>
      )}
    </Popover>
  )
}
