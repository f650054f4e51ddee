import type { Attachment } from '@shared/domain/attachment'
import { useMutation } from '@tanstack/react-query'
import { useIntl } from 'react-intl'
import { keepFiles, type Source } from './keep'
import { messages } from './messages'

/** Keeps files, hands them on, and knows whether it is still at it. */
export function useKeeping(present: Attachment[], onKept: (files: Attachment[]) => unknown) {
  const intl = useIntl()
  const { mutate, isPending } = useMutation({
    mutationFn: async (from: Source) => {
      const files = await keepFiles(from, present, intl)
      if (files.length > 0) await onKept(files)
    },
    meta: { failed: messages.notSaved },
  })
  return { take: mutate, isTaking: isPending }
}
