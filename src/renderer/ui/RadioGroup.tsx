import { RadioGroup as AriaRadioGroup, RadioButton, RadioField, Text } from 'react-aria-components'
import styles from './Choose.module.css'
import field from './Field.module.css'
import { FieldLabel } from './FieldWords'

type Props<Value extends string> = {
  label: string
  value: Value
  onChange: (value: Value) => void
  options: { value: Value; label: string; description?: string }[]
  isLabelHidden?: boolean
}

/** One of a few that all deserve to be read. */
export const RadioGroup = <Value extends string>({ label, value, onChange, options, isLabelHidden }: Props<Value>) => (
  <AriaRadioGroup
    className={field.field}
    aria-label={isLabelHidden ? label : undefined}
    value={value}
    onChange={(chosen) => onChange(chosen as Value)}
  >
    <FieldLabel label={label} isHidden={isLabelHidden} />
    {options.map((option) => (
      <RadioField key={option.value} value={option.value}>
        <RadioButton className={styles.radio}>
          <span className={styles.dot} />
          <span>{option.label}</span>
        </RadioButton>
        {option.description && (
          <Text slot="description" className={styles.underLabel}>
            {option.description}
          </Text>
        )}
      </RadioField>
    ))}
  </AriaRadioGroup>
)
