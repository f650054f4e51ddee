import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useId, useRef } from 'react'
import { useIntl } from 'react-intl'
import styles from './Field.module.css'
import { messages } from './messages'
import { pressable } from './press'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  autoFocus?: boolean
  isLabelHidden?: boolean
  /** Enter. */
  onSubmit?: () => void
  /** Keys that belong to the list below, such as the arrows. */
  onKeyDown?: (event: KeyboardEvent) => void
  id?: string
}

/** Escape empties it first, and only then means something to what is around it. */
export function SearchField({ label, value, onChange, isLabelHidden = true, onSubmit, onKeyDown, ...rest }: Props) {
  const intl = useIntl()
  const ownId = useId()
  const input = useRef<HTMLInputElement>(null)
  const { id = ownId, placeholder, autoFocus } = rest

  const hear = (event: KeyboardEvent) => {
    onKeyDown?.(event)
    if (event.defaultPrevented || event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && onSubmit) onSubmit()
    else if (event.key === 'Escape' && value !== '') onChange('')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const clear = () => {
    onChange('')
    input.current?.focus()
  }
  return (
    <div className={styles.field}>
      {!isLabelHidden && (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      <div className={styles.frame}>
        <span className={styles.lead}>
          <Search aria-hidden />
        </span>
        <input
          ref={input}
          type="search"
          id={id}
          className={styles.input}
          aria-label={isLabelHidden ? label : undefined}
          placeholder={placeholder}
          // biome-ignore lint/a11y/noAutofocus: where it is asked for, one came to search
          autoFocus={autoFocus}
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={({ target }) => onChange(target.value)}
          onKeyDown={hear}
        />
        {value !== '' && (
          <button
            {...pressable({ onPress: clear })}
            // By keys Escape does it.
            tabIndex={-1}
            className={styles.inside}
            aria-label={intl.formatMessage(messages.clear)}
          >
            <X aria-hidden />
          </button>
        )}
      </div>
    </div>
  )
}
