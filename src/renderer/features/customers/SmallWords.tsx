import { EditableText } from '@renderer/ui/EditableText'
import { NewValue } from './NewValue'
import styles from './Row.module.css'

type Props = {
  label: string
  value: string | undefined
  /** It is not there yet and being typed. */
  isAdding: boolean
  onSave: (value: string | undefined) => void
  onAdded: () => void
}

/** What a value is for, such as "mobile", or what somebody is, such as "owner". */
export function SmallWords({ label, value, isAdding, onSave, onAdded }: Props) {
  if (isAdding) return <NewValue label={label} onSave={onSave} onClose={onAdded} />
  if (value === undefined) return null
  return (
    <div className={styles.small}>
      <EditableText label={label} value={value} placeholder={label} onSave={(words) => onSave(words || undefined)} />
    </div>
  )
}
