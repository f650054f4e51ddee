import type { KeyboardEvent } from 'react'
import { pressable } from './press'
import styles from './SegmentedControl.module.css'

type Props<Value extends string> = {
  label: string
  value: Value
  onChange: (value: Value) => void
  options: { value: Value; label: string }[]
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** A few short words beside each other, one of which holds: Tab leads to it, the arrows past it, Space takes another. */
export function SegmentedControl<Value extends string>({ label, value, onChange, options }: Props<Value>) {
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = steps[event.key]
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    const segments = [...event.currentTarget.querySelectorAll('button')]
    const at = segments.indexOf(event.target as HTMLButtonElement) + step
    segments[(at + segments.length) % segments.length]?.focus()
  }
  const tabStop = options.find((option) => option.value === value) ?? options[0]
  return (
    <div {...{ role: 'radiogroup', 'aria-label': label, onKeyDown: move }} className={styles.group}>
      {options.map((option) => (
        <button
          key={option.value}
          {...pressable({ onPress: () => option.value !== value && onChange(option.value) })}
          {...{ role: 'radio', 'aria-checked': option.value === value }}
          tabIndex={option === tabStop ? 0 : -1}
          className={styles.segment}
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}
