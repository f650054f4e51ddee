import { useMutation } from '@tanstack/react-query'
import { useChosen } from './chosen'
import type { FoundRows } from './directory'
import { binList } from './list-acts'
import { focusListSoon, listId } from './list-focus'
import { messages } from './messages'

/** The key that bins one customer bins those who were chosen, unless it is pressed on the page of the one who is open. */
export function useBinChosen(found: FoundRows | undefined, isOneOpen: boolean) {
  const { mutate } = useMutation({
    mutationFn: binList,
    onSuccess: focusListSoon,
    meta: { failed: messages.notSaved },
  })
  const isSome = useChosen(({ ids }) => ids.size > 0)
  if (!isSome) return undefined
  return () => {
    const { ids } = useChosen.getState()
    const isMeant = !isOneOpen || document.getElementById(listId)?.contains(document.activeElement)
    if (!found || ids.size === 0 || !isMeant) return false
    mutate({ search: found.search, only: ids })
    return true
  }
}
