import { Button } from '@renderer/ui/Button'
import styles from './Filter.module.css'

type Props<Value extends string> = {
  label: string
  value: Value
  onChange: (value: Value) => void
  options: { value: Value; label: string }[]
}

/** What of a list is shown: quiet words in a line, because they are read less often than the list. */
export const Filter = <Value extends string>({ label, value, onChange, options }: Props<Value>) => (
  <fieldset aria-label={label} className={styles.filter}>
    {options.map((option) => (
      <Button
        key={option.value}
        kind="quiet"
        aria-pressed={option.value === value}
        onPress={() => onChange(option.value)}
      >
        {option.label}
      </Button>
    ))}
  </fieldset>
)
