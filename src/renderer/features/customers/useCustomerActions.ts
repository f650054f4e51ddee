import { type Action, useAction } from '@renderer/actions'
import type { CustomerId, Reachable } from '@shared/domain/customer'
import { preferredOf } from '@shared/domain/customer-brief'
import { mailLink, telephoneLink } from '@shared/domain/customer-links'
import { useMutation, useQuery } from '@tanstack/react-query'
import * as actions from './actions'
import { binCustomer } from './acts'
import { messages } from './messages'
import { customerQuery } from './queries'
import { useReach } from './reach'

/**
 * What can be done with the customer that is open, or else current in the list. `leave` goes on to another one; `binChosen`
 * tells whether several were meant, and have gone to the bin.
 */
export function useCustomerActions(id: CustomerId | undefined, leave: () => void, binChosen?: () => boolean) {
  const { data: customer } = useQuery({ ...customerQuery(id as CustomerId), enabled: id !== undefined })
  const { open, copy } = useReach()
  const { mutate: bin } = useMutation({ mutationFn: binCustomer, meta: { failed: messages.notSaved } })

  const phone = preferredOf(customer?.phones)
  const email = preferredOf(customer?.emails)
  const useWith = (action: Action, way: Reachable | undefined, act: (value: string) => void) =>
    useAction(action, way && (() => act(way.value)))

  useWith(actions.callCustomer, phone, (value) => open(telephoneLink(value)))
  useWith(actions.emailCustomer, email, (value) => open(mailLink(value)))
  useWith(actions.copyPhone, phone, copy)
  useWith(actions.copyEmail, email, copy)
  const isHere = customer !== undefined && customer !== null && customer.binnedAt === undefined
  useAction(
    actions.binCustomer,
    isHere || binChosen
      ? () => {
          if (binChosen?.() || !isHere) return
          leave()
          bin(customer.id)
        }
      : undefined,
  )
}
