import { SegmentedControl } from '@renderer/ui/SegmentedControl'
import styles from './Choice.module.css'

type Props<Value extends string> = {
  label: string
  value: Value
  onChange: (value: Value) => void
  options: { value: Value; label: string }[]
}

/** One of two or three, beside fields whose labels stand above them. */
export const Choice = <Value extends string>(props: Props<Value>) => (
  <div className={styles.choice}>
    <span aria-hidden className={styles.label}>
      {props.label}
    </span>
    <SegmentedControl {...props} />
  </div>
)
