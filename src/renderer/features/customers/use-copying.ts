import { toast } from '@renderer/ui/toasts'
import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useIntl } from 'react-intl'
import { copyAsTable } from './customer-table'
import type { Whom } from './directory'
import { listId } from './list-focus'
import { messages, sentences } from './messages'
import { useStable } from './useStable'

/** Copies customers as a table, and says so. */
export function useCopying() {
  const intl = useIntl()
  const { mutate } = useMutation({
    mutationFn: copyAsTable,
    onSuccess(count) {
      if (count === 'tooMany') toast({ tone: 'trouble', text: intl.formatMessage(messages.tooManyToCopy) })
      else toast({ tone: 'done', text: intl.formatMessage(sentences.copiedRows, { count }) })
    },
    meta: { failed: messages.notCopied },
  })
  return mutate
}

/**
 * The key for copying, or its entry in the menu, while the focus is in the list. Rows hold nothing that can be marked, so
 * the event comes from the page as a whole.
 */
export function useCopyKey(whom: Whom | undefined) {
  const copy = useCopying()
  const heard = useStable((event: ClipboardEvent) => {
    const isInList = document.getElementById(listId)?.contains(document.activeElement)
    if (!whom || !isInList || document.getSelection()?.isCollapsed === false) return
    event.preventDefault()
    copy(whom)
  })
  useEffect(() => {
    document.addEventListener('copy', heard)
    return () => document.removeEventListener('copy', heard)
  }, [heard])
}
