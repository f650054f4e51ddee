import { ChevronDown } from 'lucide-react'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import styles from './Field.module.css'
import { pressable } from './press'
import own from './Select.module.css'
import { SelectList } from './SelectList'
import { useTypedStart } from './use-typed-start'

type Props<Value extends string> = {
  label: string
  value: Value
  onChange: (value: Value) => void
  options: { value: Value; label: string }[]
  isLabelHidden?: boolean
  isDisabled?: boolean
  description?: string
  error?: string
}

/** One of a few: arrows open the list, the first letters choose. */
export function Select<Value extends string>({ label, value, onChange, options, ...rest }: Props<Value>) {
  const { isLabelHidden, isDisabled, description, error } = rest
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  // A press outside closes an open list before it is heard as a press of the button.
  const wasOpen = useRef(false)
  const indexOfTyped = useTypedStart(options)
  const chosen = options.findIndex((option) => option.value === value)
  const words = error ?? description

  const choose = (index: number) => {
    const option = options[index]
    if (option && option.value !== value) onChange(option.value)
  }
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return
    const { key } = event
    if (key === 'ArrowDown' || key === 'ArrowUp') setOpen(true)
    else if (key === 'ArrowRight') choose(Math.min(chosen + 1, options.length - 1))
    else if (key === 'ArrowLeft') choose(Math.max(chosen - 1, 0))
    else if (key.length === 1 && key !== ' ') choose(indexOfTyped(key, chosen))
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={styles.field}>
      <span id={`${id}label`} hidden={isLabelHidden} className={styles.label}>
        {label}
      </span>
      <button
        {...pressable({ onPress: () => setOpen(!wasOpen.current), isDisabled, onKeyDown })}
        ref={button}
        onPointerDown={() => {
          wasOpen.current = isOpen
        }}
        onPointerLeave={() => {
          wasOpen.current = false
        }}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-labelledby={`${id}value ${id}label`}
        aria-describedby={words ? `${id}words` : undefined}
        className={own.button}
      >
        <span id={`${id}value`} className={own.value}>
          {options[chosen]?.label}
        </span>
        <ChevronDown aria-hidden />
      </button>
      {isOpen && <SelectList label={label} options={options} chosen={chosen} onChoose={choose} onClose={close} />}
      {words && (
        <span id={`${id}words`} className={error === undefined ? styles.description : styles.error}>
          {words}
        </span>
      )}
    </div>
  )
}
