import { Button } from '@renderer/ui/Button'
import { SearchField } from '@renderer/ui/SearchField'
import type { CustomerId } from '@shared/domain/customer'
import { Plus } from 'lucide-react'
import { type KeyboardEvent, useEffect } from 'react'
import { useIntl } from 'react-intl'
import { ChosenBar } from './ChosenBar'
import styles from './CustomerList.module.css'
import { CustomerRows } from './CustomerRows'
import { useChosen } from './chosen'
import type { FoundRows } from './directory'
import { ListFilters } from './ListFilters'
import { ListMenu } from './ListMenu'
import { focusList, focusListSoon, isFocusFree, listId, searchId } from './list-focus'
import { isFiltered, setList, useListState } from './list-state'
import { actionWords, messages } from './messages'
import { NothingFound } from './NothingFound'
import { askForCustomer } from './new-customer'
import { useChoosing } from './use-choosing'
import { useChosenTold, useCountTold } from './useCountTold'

type Props = {
  found: FoundRows | undefined
  /** Index of the chosen row, or -1. */
  selected: number
  onMove: (id: CustomerId) => void
  onOpen: (id: CustomerId, by: 'click' | 'key') => void
  /** The focus goes to the chosen row as soon as there is one, unless it is somewhere else. */
  autoFocus: boolean
}

/** Everybody, or those who were looked for. */
export function CustomerList({ found, selected, onMove, onOpen, autoFocus }: Props) {
  const intl = useIntl()
  const { text } = useListState()
  const isNobodyHere = found?.total === 0 && !isFiltered(found.search)
  const chosen = useChosen(({ ids }) => ids.size)
  useCountTold(found?.total)
  useChosenTold(chosen)
  useChoosing(found, selected)

  const isThere = found !== undefined
  useEffect(() => {
    if (isThere && autoFocus && isFocusFree(document.getElementById(listId))) focusListSoon()
  }, [isThere, autoFocus])

  const openBest = () => {
    const id = found?.rowAt(Math.max(selected, 0))?.id
    if (id) onOpen(id, 'key')
  }
  const onSearchKey = (event: KeyboardEvent) => {
    const leaves = event.key === 'ArrowDown' || (event.key === 'Escape' && text === '')
    if (!leaves || event.nativeEvent.isComposing) return
    event.preventDefault()
    focusList()
  }

  return (
    <section className={styles.list} aria-label={intl.formatMessage(messages.customers)}>
      <header className={styles.header}>
        <h1 className={styles.title}>{intl.formatMessage(messages.customers)}</h1>
        <span className={styles.count}>{found && intl.formatNumber(found.total)}</span>
        <Button
          kind="quiet"
          icon={<Plus aria-hidden />}
          aria-label={intl.formatMessage(actionWords.newCustomer)}
          onPress={() => askForCustomer()}
        >
          {intl.formatMessage(messages.newHere)}
        </Button>
        {found && !isNobodyHere && <ListMenu found={found} />}
      </header>
      {!isNobodyHere && (
        <div className={styles.search}>
          <SearchField
            id={searchId}
            label={intl.formatMessage(messages.search)}
            placeholder={intl.formatMessage(messages.searchHint)}
            value={text}
            onChange={(text) => setList({ text, selected: undefined })}
            onSubmit={openBest}
            onKeyDown={onSearchKey}
          />
          <ListFilters />
        </div>
      )}
      {found?.total === 0 && <NothingFound search={found.search} />}
      {found !== undefined && found.total > 0 && (
        <CustomerRows found={found} selected={selected} onMove={onMove} onOpen={onOpen} />
      )}
      {found !== undefined && chosen > 0 && <ChosenBar count={chosen} total={found.total} />}
    </section>
  )
}
