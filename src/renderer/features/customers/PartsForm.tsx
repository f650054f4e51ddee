import { Button } from '@renderer/ui/Button'
import { ButtonRow } from '@renderer/ui/ButtonRow'
import type { KeyboardEvent, ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { messages } from './messages'
import styles from './PartsForm.module.css'

type Props = {
  children: ReactNode
  /** Answers with false when something is wrong: the form stays open. */
  onSave: () => boolean
  onClose: () => void
  onRemove?: () => void
}

/** Fields of one value beside each other: Enter or Done saves, Escape gives up. */
export function PartsForm({ children, onSave, onClose, onRemove }: Props) {
  const intl = useIntl()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.stopPropagation()
    onClose()
  }
  return (
    <form
      className={styles.form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        if (onSave()) onClose()
      }}
    >
      {children}
      <ButtonRow>
        <Button type="submit">{intl.formatMessage(messages.done)}</Button>
        <Button kind="quiet" onPress={onClose}>
          {intl.formatMessage(messages.cancel)}
        </Button>
        {onRemove && (
          <Button kind="quiet" onPress={onRemove}>
            {intl.formatMessage(messages.remove)}
          </Button>
        )}
      </ButtonRow>
    </form>
  )
}
