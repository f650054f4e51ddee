import { Button } from '@renderer/ui/Button'
import { Select } from '@renderer/ui/Select'
import { TextField } from '@renderer/ui/TextField'
import { type OwnFieldKind, optionsOf, ownFieldKinds } from '@shared/domain/own-fields'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { fieldKindWords, messages } from './messages'
import { addField } from './own-field-acts'
import styles from './settings.module.css'
import { useSaving } from './use-saving'

/** The line in which one more detail is named. */
export function NewOwnField({ validate }: { validate: (name: string) => string | undefined }) {
  const intl = useIntl()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<OwnFieldKind>('text')
  const [options, setOptions] = useState('')
  const [wrong, setWrong] = useState<{ name?: string; options?: string }>({})
  const add = useSaving(addField)

  const submit = () => {
    const lacksOptions = kind === 'choice' && optionsOf(options).length === 0
    const found = {
      name: validate(name.trim()),
      ...(lacksOptions && { options: intl.formatMessage(messages.fieldNeedsOptions) }),
    }
    setWrong(found)
    if (found.name !== undefined || lacksOptions) return
    add({ name: name.trim(), kind, options: optionsOf(options) })
    setName('')
    setOptions('')
  }
  return (
    <div className={styles.form}>
      <TextField
        label={intl.formatMessage(messages.newField)}
        placeholder={intl.formatMessage(messages.fieldExample)}
        value={name}
        error={wrong.name}
        onChange={(wanted) => {
          setName(wanted)
          setWrong({})
        }}
        onSubmit={submit}
      />
      <Select
        label={intl.formatMessage(messages.fieldKind)}
        value={kind}
        onChange={setKind}
        options={ownFieldKinds.map((value) => ({ value, label: intl.formatMessage(fieldKindWords[value]) }))}
      />
      {kind === 'choice' && (
        <TextField
          label={intl.formatMessage(messages.fieldOptions)}
          value={options}
          error={wrong.options}
          onChange={setOptions}
          onSubmit={submit}
        />
      )}
      <Button onPress={submit}>{intl.formatMessage(messages.add)}</Button>
    </div>
  )
}
