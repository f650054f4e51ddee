import { Select } from '@renderer/ui/Select'
import { type ColumnTarget, columnTargets } from '@shared/contacts/columns'
import { useIntl } from 'react-intl'
import styles from './Columns.module.css'
import type { Column } from './columns-of'
import { messages } from './messages'
import { sentences } from './sentences'
import { targetWords } from './targets'

type Props = { column: Column; onChange: (target: ColumnTarget) => void }

/** One column of the file: its name, what it goes to, a value out of it. */
export function ColumnRow({ column, onChange }: Props) {
  const { name, example, use } = column
  const intl = useIntl()
  const labelOf = (target: ColumnTarget) => {
    const words = intl.formatMessage(targetWords[target])
    return target === use.target && use.label
      ? intl.formatMessage(sentences.targetWithLabel, { target: words, label: use.label })
      : words
  }
  return (
    <li className={styles.column}>
      <span className={styles.name} title={name}>
        {name}
      </span>
      {use.never ? (
        <span className={styles.never}>{intl.formatMessage(messages.neverImported)}</span>
      ) : (
        <>
          <Select
            label={intl.formatMessage(sentences.columnGoesTo, { column: name })}
            isLabelHidden
            value={use.target}
            onChange={onChange}
            options={columnTargets.map((value) => ({ value, label: labelOf(value) }))}
          />
          <span className={styles.example} title={example}>
            {example}
          </span>
        </>
      )}
    </li>
  )
}
