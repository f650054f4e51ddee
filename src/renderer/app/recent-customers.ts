import type { CustomerId } from '@shared/domain/customer'
import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { create } from 'zustand'

/** How many are offered again. */
const kept = 5

/** Customers whose page was opened since the start, last one first. */
export const useRecentCustomers = create<{ ids: CustomerId[] }>(() => ({ ids: [] }))

/** Remembers whose page the owner is on. */
export function useRememberCustomers() {
  const { pathname } = useLocation()
  useEffect(() => {
    const id = /^\/customers\/([^/]+)$/.exec(pathname)?.[1] as CustomerId | undefined
    if (!id) return
    useRecentCustomers.setState(({ ids }) => ({ ids: [id, ...ids.filter((other) => other !== id)].slice(0, kept) }))
  }, [pathname])
}
