import { useNow, useToday } from '@renderer/now'
import type { CustomerId } from '@shared/domain/customer'
import { type ContactDraft, contactOf, hasDirection, whyNot } from './contact-draft'
import { rememberHandledBy, useDraft } from './drafts'
import { useHandlers } from './handlers'
import { logContact } from './interaction-acts'
import { askToKeepRunning } from './keep-running'
import { promisedOf } from './promise-draft'
import { useSavingOf } from './use-saving'

/** The draft of a contact with a customer, and how it is written down. `draftOf` names the form; `settles` what it may settle. */
export function useContactLog(customerId: CustomerId, draftOf: string, settles?: string) {
  const { draft, change, clear } = useDraft(draftOf)
  const { handledBy } = useHandlers(draft)
  const save = useSavingOf(logContact)
  const today = useToday()
  const trouble = whyNot(draft, useNow())

  const submit = (shown: ContactDraft = draft) => {
    const next = promisedOf(shown.next, today)
    const direction = shown.direction ?? (hasDirection(shown.kind) ? 'out' : undefined)
    const contact = contactOf({ ...shown, direction }, Date.now(), handledBy)
    save({ customerId, contact, next, settles: settles && !shown.keepsOpen ? [settles] : [] }, clear())
    if (contact.handledBy) rememberHandledBy(contact.handledBy)
    if (next) void askToKeepRunning(next.due)
  }
  return { draft, change, clear, submit, isImpossible: trouble !== undefined }
}
