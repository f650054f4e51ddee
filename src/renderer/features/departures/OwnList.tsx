import { Button } from '@renderer/ui/Button'
import { EditableText } from '@renderer/ui/EditableText'
import { IconButton } from '@renderer/ui/IconButton'
import { TextField } from '@renderer/ui/TextField'
import type { OwnEntry } from '@shared/domain/departure'
import { longestLine } from '@shared/domain/lengths'
import { isEntryTaken, offered } from '@shared/domain/own-entries'
import { X } from 'lucide-react'
import { useId, useState } from 'react'
import { type MessageDescriptor, useIntl } from 'react-intl'
import { addEntry, type ListName, removeEntry, renameEntry } from './acts'
import styles from './departures.module.css'
import { useEntryWords } from './entry-words'
import { messages, sentences } from './messages'
import { useSaving } from './use-saving'

type Props = { list: ListName; title: MessageDescriptor; newEntry: MessageDescriptor; entries: OwnEntry[] }

/** A list that the owner edits: names, one more, one less. */
export function OwnList({ list, title, newEntry, entries }: Props) {
  const intl = useIntl()
  const titleId = useId()
  const nameOf = useEntryWords()
  const add = useSaving(addEntry)
  const rename = useSaving(renameEntry)
  const remove = useSaving(removeEntry)
  const [name, setName] = useState('')
  const [error, setError] = useState<string>()

  const wrong = (wanted: string, id?: string) => {
    if (wanted === '') return intl.formatMessage(messages.needsName)
    if (wanted.length > longestLine) return intl.formatMessage(messages.tooLong)
    return isEntryTaken(entries, wanted, nameOf, id) ? intl.formatMessage(messages.taken) : undefined
  }
  const submit = () => {
    const trouble = wrong(name.trim())
    setError(trouble)
    if (trouble !== undefined) return
    add({ list, name: name.trim(), nameOf })
    setName('')
  }

  return (
    <>
      <h3 id={titleId} className={styles.small}>
        {intl.formatMessage(title)}
      </h3>
      <ul aria-labelledby={titleId}>
        {offered(entries).map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <div className={styles.grow}>
              <EditableText
                label={intl.formatMessage(messages.entryName)}
                placeholder={intl.formatMessage(messages.entryName)}
                value={nameOf(entry)}
                validate={(wanted) => wrong(wanted, entry.id)}
                onSave={(wanted) => rename({ list, id: entry.id, name: wanted })}
              />
            </div>
            <IconButton
              label={intl.formatMessage(sentences.remove, { name: nameOf(entry) })}
              icon={<X aria-hidden />}
              onPress={() => remove({ list, id: entry.id })}
            />
          </li>
        ))}
      </ul>
      <div className={styles.adding}>
        <TextField
          label={intl.formatMessage(newEntry)}
          value={name}
          {...(error !== undefined && { error })}
          onChange={(wanted) => {
            setName(wanted)
            setError(undefined)
          }}
          onSubmit={submit}
        />
        <Button onPress={submit}>{intl.formatMessage(messages.add)}</Button>
      </div>
    </>
  )
}
