import { useSuspenseQuery } from '@tanstack/react-query'
import type { ContactDraft } from './contact-draft'
import { useLastHandledBy } from './drafts'
import { businessQuery } from './queries'

/** Who handled it (P28): whom the owner named, else whoever handled the last one, else the owner. */
export function useHandlers({ handledBy }: Pick<ContactDraft, 'handledBy'>) {
  const { owner } = useSuspenseQuery(businessQuery).data
  const last = useLastHandledBy()
  const names = [...new Set([last, owner].filter((name) => name !== undefined && name !== ''))] as string[]
  return {
    handledBy: handledBy ?? last ?? owner ?? '',
    options: names.map((name) => ({ id: name, label: name })),
  }
}
