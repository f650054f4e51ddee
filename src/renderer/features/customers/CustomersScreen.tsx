import { useAction } from '@renderer/actions'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorBoundary } from '@renderer/ui/ErrorBoundary'
import type { CustomerId } from '@shared/domain/customer'
import { memo, useEffect } from 'react'
import { useIntl } from 'react-intl'
import { useNavigate, useParams } from 'react-router'
import { closeCustomer, nextCustomer, nextRow, previousCustomer, previousRow, searchHere } from './actions'
import { addressOf, listAddress } from './address'
import { CustomerList } from './CustomerList'
import { CustomerPage, type Slots } from './CustomerPage'
import styles from './CustomersScreen.module.css'
import { useDirectorySearch } from './directory'
import { focusList, focusListSoon, focusSearchSoon } from './list-focus'
import { isFiltered, searchOf, setList, useListState } from './list-state'
import { messages } from './messages'
import { useBinChosen } from './use-bin-chosen'
import { useTouching } from './use-touching'
import { useCustomerActions } from './useCustomerActions'
import { useNarrow } from './useNarrow'
import { usePrepared } from './usePrepared'
import { useStable } from './useStable'

/** All customers beside the one that is open; in a narrow window one in place of the other. */
export const CustomersScreen = memo((slots: Slots) => {
  const intl = useIntl()
  const navigate = useNavigate()
  const openId = useParams().customerId as CustomerId | undefined
  const isNarrow = useNarrow()
  const state = useListState()
  const found = useDirectorySearch(searchOf(state, useTouching()))

  const chosenId = openId ?? state.selected
  const index = (chosenId && found?.indexOf(chosenId)) ?? -1
  const previousId = found?.rowAt(index - 1)?.id
  const nextId = index < 0 ? undefined : found?.rowAt(index + 1)?.id

  const bestId = state.text.trim() ? found?.rowAt(0)?.id : undefined
  const isBeside = openId !== undefined && !isNarrow
  const isNobodyHere = found?.total === 0 && !isFiltered(found.search) && !openId

  const prepare = usePrepared(slots.reads, [chosenId ?? bestId, nextId, previousId])
  const open = (id: CustomerId, focus: boolean, replace = false) => {
    prepare(id)
    void navigate(addressOf(id), { replace, state: { focus } })
  }
  const close = () => {
    void navigate(listAddress)
    focusListSoon()
  }

  const onMove = useStable((id: CustomerId) => (isBeside ? open(id, false, true) : setList({ selected: id })))
  const onOpen = useStable((id: CustomerId, by: 'click' | 'key') => {
    // A click beside an open customer has moved there already.
    if (by === 'key' || !isBeside) open(id, by === 'key' || isNarrow)
  })

  // Who is open is chosen in the list too, so that one comes back to the same row.
  useEffect(() => {
    if (openId && openId !== useListState.getState().selected) setList({ selected: openId })
  }, [openId])

  useAction(searchHere, () => {
    if (openId && isNarrow) void navigate(listAddress)
    focusSearchSoon()
  })
  const enterList = openId || !found?.total ? undefined : focusList
  useAction(nextRow, enterList)
  useAction(previousRow, enterList)
  useAction(closeCustomer, openId && close)
  useAction(nextCustomer, openId && nextId && (() => open(nextId, false, true)))
  useAction(previousCustomer, openId && previousId && (() => open(previousId, false, true)))
  const leave = () => {
    const neighbour = nextId ?? previousId
    if (!openId) {
      setList({ selected: neighbour })
      focusListSoon()
    } else if (neighbour) open(neighbour, false, true)
    else close()
  }
  useCustomerActions(chosenId, leave, useBinChosen(found, openId !== undefined))

  return (
    <div className={styles.screen} data-panes={isNobodyHere || isNarrow ? 'one' : 'two'}>
      {!openId && <title>{intl.formatMessage(messages.customers)}</title>}
      {!(openId && isNarrow) && (
        <CustomerList
          found={found}
          selected={index < 0 && bestId ? 0 : index}
          onMove={onMove}
          onOpen={onOpen}
          autoFocus={!openId}
        />
      )}
      {openId ? (
        <div className={styles.pane}>
          {/* What it waits for is waited for around the whole screen, so that the one before stays until all is there. */}
          <ErrorBoundary key={openId}>
            <CustomerPage
              id={openId}
              position={index < 0 || !found ? undefined : { position: index + 1, total: found.total }}
              {...slots}
            />
          </ErrorBoundary>
        </div>
      ) : (
        !isNarrow &&
        !isNobodyHere && (
          <div className={styles.pane}>
            <EmptyState
              title={intl.formatMessage(messages.noneOpen)}
              text={intl.formatMessage(messages.noneOpenText)}
            />
          </div>
        )
      )}
    </div>
  )
})
