import { type ReactNode, useId } from 'react'
import styles from './FactGroup.module.css'

/** Values of one kind under their name. */
export function FactGroup({ label, children }: { label: string; children: ReactNode }) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div role="group" aria-labelledby={id} className={styles.group}>
      <h2 id={id} className={styles.label}>
        {label}
      </h2>
      {children}
    </div>
  )
}
