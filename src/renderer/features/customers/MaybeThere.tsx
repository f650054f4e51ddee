import { Button } from '@renderer/ui/Button'
import type { CustomerId } from '@shared/domain/customer'
import { useIntl } from 'react-intl'
import { useDirectorySearch } from './directory'
import { messages } from './messages'
import styles from './NewCustomerForm.module.css'

/** Fewer letters than this (of a name) say nothing. */
const enough = 3
const shown = 3

/** Customers with this name who are here already, so that nobody is added twice. */
export function MaybeThere({ name, onOpen }: { name: string; onOpen: (id: CustomerId) => void }) {
  const intl = useIntl()
  const found = useDirectorySearch({ text: name, sort: 'name' })
  const rows = [...Array(Math.min(shown, found?.total ?? 0)).keys()].map((at) => found?.rowAt(at))
  if (name.trim().length < enough || rows.length === 0) return null

  return (
    <div className={styles.there} role="status">
      {intl.formatMessage(messages.maybeThere)}
      {rows.map(
        (row) =>
          row && (
            <Button key={row.id} kind="quiet" onPress={() => onOpen(row.id)}>
              {row.name}
            </Button>
          ),
      )}
    </div>
  )
}
