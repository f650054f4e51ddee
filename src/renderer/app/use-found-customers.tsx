import { customersByIds } from '@renderer/database/customers'
import { findCustomers } from '@renderer/features/customers/directory'
import { Avatar } from '@renderer/ui/Avatar'
import type { FinderItem } from '@renderer/ui/FinderList'
import type { CustomerId, CustomerKind } from '@shared/domain/customer'
import { useEffect, useState } from 'react'
import { useRecentCustomers } from './recent-customers'

/** How many customers fit beside the actions. */
const shown = 6

/** Customers for what was typed, or the recent ones before; undefined until the first answer and for `undefined`. */
export function useFoundCustomers(text: string | undefined): FinderItem[] | undefined {
  const { ids } = useRecentCustomers()
  const [found, setFound] = useState<FinderItem[]>()

  useEffect(() => {
    if (text === undefined) return setFound(undefined)
    let isStale = false
    void (text ? findCustomers(text, shown) : customersByIds(ids)).then((rows) => {
      if (!isStale) setFound(rows.flatMap((row) => (row && !isBinned(row) ? [itemOf(row)] : [])))
    })
    return () => {
      isStale = true
    }
  }, [text, ids])

  return found
}

const isBinned = (row: { id: CustomerId; binnedAt?: number }) => row.binnedAt !== undefined

const itemOf = ({ id, name, kind }: { id: string; name: string; kind: CustomerKind }): FinderItem => ({
  id,
  label: name,
  lead: <Avatar name={name} kind={kind} />,
})
