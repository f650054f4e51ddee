import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { Button } from './Button'
import { ButtonRow } from './ButtonRow'
import { Dialog } from './Dialog'
import styles from './FormDialog.module.css'
import { messages } from './messages'

type Props = {
  title: string
  /** What it is for, or what to mind. */
  text?: string | undefined
  /** Whether something is missing or wrong. */
  isImpossible?: boolean
  /** The form closes by itself. */
  onSave: () => void
  onClose: () => void
  /** A button beside Save and Cancel. */
  other?: ReactNode
  children: ReactNode
}

/** A few fields, Save and Cancel. */
export function FormDialog({ title, text, isImpossible, onSave, onClose, other, children }: Props) {
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
          {other}
          <Button onPress={onClose}>{intl.formatMessage(messages.cancel)}</Button>
        </ButtonRow>
      }
    >
      {text && <p className={styles.text}>{text}</p>}
      <div className={styles.form}>{children}</div>
    </Dialog>
  )
}
