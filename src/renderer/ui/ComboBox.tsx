import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { ComboBox as AriaComboBox, Button, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useIntl } from 'react-intl'
import choices from './Choices.module.css'
import styles from './Field.module.css'
import { FieldLabel, FieldWords } from './FieldWords'
import { messages } from './messages'

type Props = {
  label: string
  /** The text in the field. */
  value: string
  onChange: (text: string) => void
  /** What may be chosen for this text; who gives them has searched already. */
  options: { id: string; label: string; hint?: string }[]
  onPick: (id: string) => void
  /** Whether text that is none of the options may stay. */
  allowsCustom?: boolean
  isLabelHidden?: boolean
  autoFocus?: boolean
  placeholder?: string
  description?: string
  error?: string
}

/** A field that offers what fits while one types. */
export function ComboBox({ label, value, onChange, options, onPick, allowsCustom = false, ...rest }: Props) {
  const { isLabelHidden, placeholder, description, error, autoFocus } = rest
  const intl = useIntl()
  // React Aria opens the list again when text changes without a choice: it has to know of the choice, until one types on.
  const [picked, setPicked] = useState<string | null>(null)
  const choose = (id: string | number | null) => {
    if (id === picked) return
    setPicked(id === null ? null : String(id))
    if (id !== null) onPick(String(id))
  }
  const type = (text: string) => {
    setPicked(null)
    onChange(text)
  }

  return (
    <AriaComboBox
      className={styles.field}
      aria-label={isLabelHidden ? label : undefined}
      inputValue={value}
      onInputChange={type}
      items={options}
      value={picked}
      onChange={choose}
      defaultFilter={() => true}
      allowsCustomValue={allowsCustom}
      menuTrigger="focus"
      autoFocus={autoFocus}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isHidden={isLabelHidden} />
      <div className={styles.frame}>
        <Input className={styles.input} placeholder={placeholder} />
        <Button className={styles.inside} aria-label={intl.formatMessage(messages.showOptions)}>
          <ChevronDown aria-hidden />
        </Button>
      </div>
      <FieldWords description={description} error={error} />
      <Popover className={choices.popover} offset={4}>
        <ListBox<Props['options'][number]> className={choices.list}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={choices.item}>
              <span className={choices.words}>{option.label}</span>
              {option.hint && <span className={choices.hint}>{option.hint}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
