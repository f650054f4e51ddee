import { showFilter, useListState } from '@renderer/features/customers/list-state'
import { useLists } from '@renderer/features/customers/use-lists'
import { isSameFilter, type SavedList } from '@shared/domain/customer-list'
import { List } from 'lucide-react'
import { useIntl } from 'react-intl'
import { useLocation, useNavigate } from 'react-router'
import { messages } from './messages'
import styles from './SideBar.module.css'

/** The lists of customers that the owner keeps at hand. */
export function Lists() {
  const intl = useIntl()
  const navigate = useNavigate()
  const state = useListState()
  const isOnCustomers = useLocation().pathname === '/customers'
  const lists = useLists()
  if (lists.length === 0) return null

  const show = ({ filter }: SavedList) => {
    showFilter(filter)
    void navigate('/customers')
  }
  return (
    <div className={styles.lists}>
      <h2 className={styles.heading}>{intl.formatMessage(messages.lists)}</h2>
      <ul className={styles.places} aria-label={intl.formatMessage(messages.lists)}>
        {lists.map((list) => (
          <li key={list.id}>
            <button
              type="button"
              className={styles.place}
              aria-current={isOnCustomers && isSameFilter(list.filter, state) ? 'page' : undefined}
              onClick={() => show(list)}
            >
              <List aria-hidden />
              <span className={styles.words}>{list.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
