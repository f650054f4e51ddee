import { Button } from '@renderer/ui/Button'
import { ButtonRow } from '@renderer/ui/ButtonRow'
import { Dialog } from '@renderer/ui/Dialog'
import type { ReactNode } from 'react'
import { type MessageDescriptor, useIntl } from 'react-intl'
import styles from './departures.module.css'
import { messages } from './messages'

type Props = {
  title: string
  text?: MessageDescriptor
  isImpossible?: boolean
  /** The form closes by itself. */
  onSave: () => void
  onClose: () => void
  children: ReactNode
}

/** A few fields, Save and Cancel. */
export function FormDialog({ title, text, isImpossible, onSave, onClose, children }: Props) {
  const intl = useIntl()
  const save = () => {
    onSave()
    onClose()
  }
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <ButtonRow>
          <Button kind="primary" isDisabled={isImpossible} onPress={save}>
            {intl.formatMessage(messages.save)}
          </Button>
          <Button onPress={onClose}>{intl.formatMessage(messages.cancel)}</Button>
        </ButtonRow>
      }
    >
      {text && <p className={styles.text}>{intl.formatMessage(text)}</p>}
      <div className={styles.form}>{children}</div>
    </Dialog>
  )
}
