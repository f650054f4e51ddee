import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import { classNames } from './class-names'
import styles from './EditableText.module.css'
import { sentences } from './messages'
import { pressable } from './press'

type Props = {
  label: string
  value: string
  /** Called only with a value that is new and valid, without spaces around it. */
  onSave: (value: string) => void
  /** What stands there while it is empty. */
  placeholder: string
  multiline?: boolean
  /** Why the value cannot be taken, or undefined when it can. */
  validate?: (value: string) => string | undefined
  className?: string
}

/** A value that is edited where it stands: Enter and leaving save, Escape takes back; what is wrong stays to be put right. */
export function EditableText({ label, value, onSave, placeholder, multiline = false, validate, className }: Props) {
  const intl = useIntl()
  const [draft, setDraft] = useState<string>()
  const [error, setError] = useState<string>()
  const button = useRef<HTMLButtonElement>(null)
  const returnFocus = useRef(false)
  const errorId = useId()

  useEffect(() => {
    if (draft === undefined && returnFocus.current) button.current?.focus()
    returnFocus.current = false
  }, [draft])

  const edit = () => setDraft(value)
  const close = () => {
    setDraft(undefined)
    setError(undefined)
  }
  const save = () => {
    if (draft === undefined) return
    const wanted = draft.trim()
    const wrong = wanted === value ? undefined : validate?.(wanted)
    if (wrong !== undefined) return setError(wrong)
    if (wanted !== value) onSave(wanted)
    close()
  }
  const onRestingKey = (event: KeyboardEvent) => {
    if (event.key !== 'F2') return
    event.preventDefault()
    event.stopPropagation()
    edit()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const saves = event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)
    if (!saves && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    returnFocus.current = true
    if (saves) save()
    else close()
  }

  if (draft === undefined)
    return (
      <button
        {...pressable({ onPress: edit, onKeyDown: onRestingKey })}
        ref={button}
        className={classNames(styles.value, value === '' && styles.empty, className)}
        aria-label={intl.formatMessage(sentences.edit, { label, value: value || placeholder })}
      >
        {value || placeholder}
      </button>
    )

  const Editor = multiline ? 'textarea' : 'input'
  return (
    <span className={classNames(styles.editing, className)}>
      <Editor
        autoFocus
        rows={multiline ? 1 : undefined}
        className={styles.editor}
        aria-label={label}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : errorId}
        placeholder={placeholder}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={save}
      />
      {error !== undefined && (
        <span id={errorId} role="alert" className={styles.error}>
          {error}
        </span>
      )}
    </span>
  )
}
