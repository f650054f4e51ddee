import { Button } from '@renderer/ui/Button'
import type { ColumnTarget } from '@shared/contacts/columns'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { ColumnRow } from './ColumnRow'
import styles from './Columns.module.css'
import type { Column } from './columns-of'
import { messages } from './messages'
import { sentences } from './sentences'

/** As many columns stand there until the owner wants to see them all. */
const few = 10

type Props = { columns: Column[]; onChange: (at: number, target: ColumnTarget) => void }

/** The columns one below the other: first those in which something stands. */
export function ColumnRows({ columns, onChange }: Props) {
  const intl = useIntl()
  const [showsAll, showAll] = useState(false)
  const filled = columns.filter(({ example, use }) => example || use.never)
  const shown = showsAll ? columns : filled.slice(0, few)

  return (
    <>
      <div className={styles.heads} aria-hidden>
        <span>{intl.formatMessage(messages.columnInFile)}</span>
        <span>{intl.formatMessage(messages.goesTo)}</span>
        <span>{intl.formatMessage(messages.example)}</span>
      </div>
      <ul className={styles.columns}>
        {shown.map((column) => (
          <ColumnRow key={column.at} column={column} onChange={(target) => onChange(column.at, target)} />
        ))}
      </ul>
      {(showsAll || columns.length > shown.length) && (
        <div>
          <Button kind="quiet" onPress={() => showAll(!showsAll)}>
            {showsAll
              ? intl.formatMessage(messages.fewerColumns)
              : intl.formatMessage(sentences.allColumns, { count: columns.length })}
          </Button>
        </div>
      )}
    </>
  )
}
