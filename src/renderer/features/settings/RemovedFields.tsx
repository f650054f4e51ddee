import { Button } from '@renderer/ui/Button'
import type { OwnField } from '@shared/domain/own-fields'
import { useId } from 'react'
import { useIntl } from 'react-intl'
import { messages, sentences } from './messages'
import { deleteField, takeFieldBack } from './own-field-acts'
import styles from './settings.module.css'
import { useSaving } from './use-saving'

/** Details that are not offered any more: they come back with what was in them, or are deleted with it. */
export function RemovedFields({ fields }: { fields: OwnField[] }) {
  const intl = useIntl()
  const titleId = useId()
  const takeBack = useSaving(takeFieldBack)
  const remove = useSaving(deleteField)
  if (fields.length === 0) return null
  return (
    <>
      <p id={titleId} className={styles.text}>
        {intl.formatMessage(messages.removedFields)}
      </p>
      <ul aria-labelledby={titleId} className={styles.rows}>
        {fields.map(({ id, name }) => (
          <li key={id} className={styles.row}>
            <span className={styles.grow}>{name}</span>
            <Button kind="quiet" onPress={() => takeBack(id)}>
              {intl.formatMessage(sentences.restoreItem, { name })}
            </Button>
            <Button kind="quiet" onPress={() => remove(id)}>
              {intl.formatMessage(sentences.deleteField, { name })}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
