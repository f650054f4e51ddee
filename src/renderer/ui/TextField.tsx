import { type KeyboardEvent, useId } from 'react'
import { useIntl } from 'react-intl'
import { classNames } from './class-names'
import styles from './Field.module.css'
import { messages } from './messages'

export type TextFieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  description?: string
  /** Why the value cannot stay as it is. */
  error?: string
  multiline?: boolean
  /** As many characters as it may have; more are not cut off, the field says that they are too many. */
  longest?: number
  autoFocus?: boolean
  placeholder?: string
  isLabelHidden?: boolean
  isDisabled?: boolean
  isRequired?: boolean
  type?: 'text' | 'email' | 'tel' | 'url' | 'password'
  /** Enter; Ctrl+Enter in many lines. Never the Enter that ends the composition of a character. */
  onSubmit?: () => void
  /** Escape. */
  onCancel?: () => void
}

export function TextField({ label, value, onChange, description, multiline, longest, ...rest }: TextFieldProps) {
  const intl = useIntl()
  const { isLabelHidden, isDisabled, isRequired, type = 'text', onSubmit, onCancel, placeholder, autoFocus } = rest
  const id = useId()
  const isTooLong = longest !== undefined && value.length > longest
  const error = rest.error ?? (isTooLong ? intl.formatMessage(messages.tooLong) : undefined)
  const words = error ?? description
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && onSubmit && (!multiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      event.stopPropagation()
      onSubmit()
    }
    if (event.key === 'Escape' && onCancel) {
      event.stopPropagation()
      onCancel()
    }
  }

  const input = {
    id,
    value,
    placeholder,
    onKeyDown,
    autoFocus,
    disabled: isDisabled,
    className: styles.input,
    'aria-label': isLabelHidden ? label : undefined,
    'aria-required': isRequired,
    'aria-invalid': error === undefined ? undefined : true,
    'aria-describedby': words ? `${id}words` : undefined,
  }
  return (
    <div className={styles.field} data-invalid={error === undefined ? undefined : true}>
      {!isLabelHidden && (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      <div className={styles.frame} data-disabled={isDisabled || undefined}>
        {multiline ? (
          <textarea rows={1} {...input} onChange={({ target }) => onChange(target.value)} />
        ) : (
          <input type={type} {...input} onChange={({ target }) => onChange(target.value)} />
        )}
      </div>
      {words && (
        <span id={`${id}words`} className={classNames(error === undefined ? styles.description : styles.error)}>
          {words}
        </span>
      )}
    </div>
  )
}
