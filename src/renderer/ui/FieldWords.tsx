import { FieldError, Label, Text } from 'react-aria-components'
import styles from './Field.module.css'

/** The name above a field; a hidden one is given to the field as its aria-label instead. */
export const FieldLabel = ({ label, isHidden }: { label: string; isHidden?: boolean }) =>
  isHidden ? null : <Label className={styles.label}>{label}</Label>

/** What stands under a field: what is wrong with it, or else a word of help. */
export const FieldWords = ({ description, error }: { description?: string; error?: string }) => (
  <>
    {error === undefined && description && (
      <Text slot="description" className={styles.description}>
        {description}
      </Text>
    )}
    <FieldError className={styles.error}>{error}</FieldError>
  </>
)
