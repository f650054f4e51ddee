import { useMutation } from '@tanstack/react-query'
import { useIntl } from 'react-intl'
import { backUpNow } from './back-up'
import { messages } from './messages'
import { tellBackup } from './tell-backup'

/** Makes the daily copy, and tells what became of it. */
export function useBackUpNow() {
  const intl = useIntl()
  return useMutation({
    mutationFn: backUpNow,
    meta: { failed: messages.notMade },
    onSuccess: (outcome) => tellBackup(intl, outcome),
  }).mutate
}
