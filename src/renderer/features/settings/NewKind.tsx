import { Button } from '@renderer/ui/Button'
import { TextField } from '@renderer/ui/TextField'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { addKind } from './business-acts'
import { messages } from './messages'
import styles from './settings.module.css'
import { useSaving } from './use-saving'

/** The line in which one more kind is named. */
export function NewKind({ validate }: { validate: (name: string) => string | undefined }) {
  const intl = useIntl()
  const [name, setName] = useState('')
  const [error, setError] = useState<string>()
  const add = useSaving(addKind)

  const submit = () => {
    const wrong = validate(name.trim())
    setError(wrong)
    if (wrong !== undefined) return
    add(name.trim())
    setName('')
  }
  return (
    <div className={styles.form}>
      <TextField
        label={intl.formatMessage(messages.newKind)}
        placeholder={intl.formatMessage(messages.kindExample)}
        value={name}
        error={error}
        onChange={(wanted) => {
          setName(wanted)
          setError(undefined)
        }}
        onSubmit={submit}
      />
      <Button onPress={submit}>{intl.formatMessage(messages.addKind)}</Button>
    </div>
  )
}
