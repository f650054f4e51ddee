import { useNow } from '@renderer/now'
import type { Interaction } from '@shared/domain/interaction'
import { localTimeOf } from '@shared/domain/local-time'
import { FormattedMessage, useIntl } from 'react-intl'
import { ContactForm } from './ContactForm'
import { contactDraftOf, contactOf, whyNot } from './contact-draft'
import { useDraft } from './drafts'
import { changeInteraction } from './interaction-acts'
import { messages } from './messages'
import { useSaving } from './use-saving'

/** An entry put right where it stands. */
export function EditInteraction({ interaction, onClose }: { interaction: Interaction; onClose: () => void }) {
  const intl = useIntl()
  const save = useSaving(changeInteraction)
  const { draft, change, clear } = useDraft(`entry ${interaction.id}`, contactDraftOf(interaction))
  const isImpossible = whyNot(draft, useNow()) !== undefined

  const submit = () => {
    if (isImpossible) return
    const contact = contactOf(draft, interaction.at, draft.handledBy ?? '')
    save({ id: interaction.id, contact }, { onSuccess: close })
  }
  const close = () => {
    clear()
    onClose()
  }

  return (
    <ContactForm
      draft={draft}
      onChange={change}
      onSubmit={submit}
      onEscape={close}
      onCancel={close}
      label={intl.formatMessage(messages.summary)}
      isOpen
      isImpossible={isImpossible}
      submit={<FormattedMessage {...messages.save} />}
      happenedAt={localTimeOf(interaction.at)}
      autoFocus
    />
  )
}
