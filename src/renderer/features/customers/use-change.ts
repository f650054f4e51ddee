import type { Customer } from '@shared/domain/customer'
import type { CustomerFields } from '@shared/domain/customer-changed'
import { useMutation } from '@tanstack/react-query'
import { changeCustomer } from './acts'
import { messages } from './messages'

/** Changes some fields of the customer; when it fails the owner is told in one place. */
export function useChange({ id }: Customer) {
  const { mutate } = useMutation({
    mutationFn: (fields: CustomerFields) => changeCustomer(id, fields),
    meta: { failed: messages.notSaved },
  })
  return (fields: CustomerFields) => mutate(fields)
}

/** The list with one item changed, or without it. */
export const replaced = <Item>(items: Item[] | undefined, at: number, item: Item | undefined): Item[] =>
  (items ?? []).flatMap((other, index) => (index !== at ? [other] : item === undefined ? [] : [item]))
