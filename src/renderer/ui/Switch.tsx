import { SwitchButton, SwitchField, Text } from 'react-aria-components'
import styles from './Choose.module.css'

type Props = {
  label: string
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  description?: string
  isDisabled?: boolean
}

/** On or off, at once. */
export const Switch = ({ label, description, ...rest }: Props) => (
  <SwitchField {...rest}>
    <SwitchButton className={styles.switch}>
      <span className={styles.track}>
        <span className={styles.thumb} />
      </span>
      <span>{label}</span>
    </SwitchButton>
    {description && (
      <Text slot="description" className={styles.underSwitch}>
        {description}
      </Text>
    )}
  </SwitchField>
)
