import { Button } from '@renderer/ui/Button'
import { Section } from '@renderer/ui/Section'
import type { ColumnTarget } from '@shared/contacts/columns'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { AsLastTime } from './AsLastTime'
import { ColumnRows } from './ColumnRows'
import styles from './Columns.module.css'
import { columnsOf, type Table } from './columns-of'
import { check, useImporting } from './importing'
import { messages } from './messages'
import { sentences } from './sentences'

type Props = { table: Table; isAnybodyRead: boolean }

/** What each column is taken for: in a sentence while all are understood, else one by one. */
export function Columns({ table, isAnybodyRead }: Props) {
  const intl = useIntl()
  const columns = columnsOf(table)
  const used = columns.filter(({ use }) => use.target !== 'leaveOut')
  const leftOut = columns.filter(({ use, example }) => use.target === 'leaveOut' && (example || use.never))
  const isAllUnderstood = isAnybodyRead && leftOut.every(({ use }) => use.never)
  const [isOpen, setOpen] = useState(!isAllUnderstood)
  const detected = useImporting((state) => state.detected)

  const map = (at: number, target: ColumnTarget) => {
    const before = detected?.[at]
    const use = before?.target === target ? before : { target }
    const mapping = columns.map((column) => (column.at === at ? use : column.use))
    const { wish } = useImporting.getState()
    void check({ ...wish, options: { ...wish.options, mapping } })
  }

  return (
    <Section
      title={intl.formatMessage(messages.columns)}
      actions={
        <Button kind="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {intl.formatMessage(isOpen ? messages.hideColumns : messages.changeColumns)}
        </Button>
      }
    >
      <AsLastTime table={table} />
      <p className={styles.summary}>
        {intl.formatMessage(sentences.columnsUsed, { used: used.length, count: columns.length })}{' '}
        {leftOut.length > 0 &&
          intl.formatMessage(sentences.columnsLeftOut, { names: intl.formatList(leftOut.map(({ name }) => name)) })}
      </p>
      {isOpen && <ColumnRows columns={columns} onChange={map} />}
    </Section>
  )
}
