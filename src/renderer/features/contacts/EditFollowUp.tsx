import { useToday } from '@renderer/now'
import { Button } from '@renderer/ui/Button'
import { ButtonRow } from '@renderer/ui/ButtonRow'
import type { FollowUp } from '@shared/domain/follow-up'
import { FormattedMessage } from 'react-intl'
import { emptyDraft } from './contact-draft'
import { useDesk } from './desk'
import { useDraft } from './drafts'
import { changeFollowUp } from './follow-up-acts'
import { askToKeepRunning } from './keep-running'
import { messages } from './messages'
import { PromiseFields } from './PromiseFields'
import { promiseDraftOf, promisedOf } from './promise-draft'
import { useSaving } from './use-saving'

/** What was promised, put right where it stands. Enter saves, Escape leaves it as it was. */
export function EditFollowUp({ followUp }: { followUp: FollowUp }) {
  const today = useToday()
  const desk = useDesk()
  const save = useSaving(changeFollowUp)
  const {
    draft: { next: draft },
    change,
    clear,
  } = useDraft(`follow-up ${followUp.id}`, { ...emptyDraft, next: promiseDraftOf(followUp) })
  const promised = promisedOf(draft, today)

  const submit = () => {
    if (!promised) return
    save({ id: followUp.id, changed: promised }, { onSuccess: close })
    if (promised.due !== followUp.due) void askToKeepRunning(promised.due)
  }
  const close = () => {
    clear()
    desk.close()
  }

  return (
    <PromiseFields
      draft={draft}
      onChange={(changed) => change({ next: { ...draft, ...changed } })}
      onSubmit={submit}
      onCancel={close}
      isOpen
      autoFocus
    >
      <ButtonRow>
        <Button kind="primary" onPress={submit} isDisabled={!promised}>
          <FormattedMessage {...messages.save} />
        </Button>
        <Button onPress={close}>
          <FormattedMessage {...messages.cancel} />
        </Button>
      </ButtonRow>
    </PromiseFields>
  )
}
