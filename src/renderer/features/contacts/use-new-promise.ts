import { useToday } from '@renderer/now'
import type { CustomerId } from '@shared/domain/customer'
import { useDraft } from './drafts'
import { addFollowUp } from './follow-up-acts'
import { askToKeepRunning } from './keep-running'
import { type PromiseDraft, promisedOf } from './promise-draft'
import { useSavingOf } from './use-saving'

/** A follow-up that is being added in one line. `place` names the form, whose draft stays when the page is left. */
export function useNewPromise(place: string) {
  const today = useToday()
  const save = useSavingOf(addFollowUp)
  const {
    draft: { next: draft },
    change,
    clear,
  } = useDraft(`promise ${place}`)
  const promised = promisedOf(draft, today)

  const submit = (customerId: CustomerId) => {
    if (!promised) return
    save({ customerId, promised }, clear())
    void askToKeepRunning(promised.due)
  }
  return {
    draft,
    change: (changed: Partial<PromiseDraft>) => change({ next: { ...draft, ...changed } }),
    submit,
    isImpossible: promised === undefined,
  }
}
