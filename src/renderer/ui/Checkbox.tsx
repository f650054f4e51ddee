import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Checkbox.module.css'

type Props = {
  /** What it says; with `isLabelHidden` only to those who hear. */
  label: string
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  isLabelHidden?: boolean
  isIndeterminate?: boolean
  isDisabled?: boolean
  /** In place of the label's plain words. */
  children?: ReactNode
}

export const Checkbox = ({ label, isSelected, onChange, isLabelHidden, children, ...rest }: Props) => (
  <label className={styles.checkbox}>
    <input
      ref={(input) => {
        if (input) input.indeterminate = rest.isIndeterminate ?? false
      }}
      type="checkbox"
      className={styles.input}
      aria-label={isLabelHidden ? label : undefined}
      checked={isSelected}
      disabled={rest.isDisabled}
      onChange={({ target }) => onChange(target.checked)}
    />
    <span className={styles.box}>{rest.isIndeterminate ? <Minus aria-hidden /> : <Check aria-hidden />}</span>
    {!isLabelHidden && <span>{children ?? label}</span>}
  </label>
)
