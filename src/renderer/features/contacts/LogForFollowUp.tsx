import { Checkbox } from '@renderer/ui/Checkbox'
import type { FollowUp } from '@shared/domain/follow-up'
import { FormattedMessage, useIntl } from 'react-intl'
import { AndThen } from './AndThen'
import { ContactForm } from './ContactForm'
import { emptyDraft } from './contact-draft'
import { useDesk } from './desk'
import { messages } from './messages'
import { sentences } from './sentences'
import { useContactLog } from './use-contact-log'

/** A contact written down from a follow-up, which is done by it unless the owner says otherwise. */
export function LogForFollowUp({ followUp }: { followUp: FollowUp }) {
  const intl = useIntl()
  const { close, leave } = useDesk()
  const { draft, change, clear, submit, isImpossible } = useContactLog(followUp.customerId, followUp.id, followUp.id)
  // Here a line is a call unless it says otherwise.
  const shown = draft === emptyDraft ? { ...draft, kind: 'call' } : draft

  const write = () => {
    if (isImpossible && shown === draft) return
    if (shown.keepsOpen) close()
    else leave(followUp.id)
    submit(shown)
  }
  const cancel = () => {
    clear()
    close()
  }

  return (
    <ContactForm
      draft={shown}
      onChange={(changed) => change({ ...shown, ...changed })}
      onSubmit={write}
      onEscape={close}
      onCancel={cancel}
      label={intl.formatMessage(messages.write)}
      placeholder={intl.formatMessage(messages.write)}
      isOpen
      isImpossible={isImpossible && shown === draft}
      submit={<FormattedMessage {...messages.save} />}
      autoFocus
    >
      <AndThen next={shown.next} onChange={(next) => change({ ...shown, next })} onSubmit={write} onEscape={close} />
      <Checkbox
        label={intl.formatMessage(sentences.settles, { title: followUp.title })}
        isSelected={!shown.keepsOpen}
        onChange={(settles) => change({ ...shown, keepsOpen: !settles })}
      />
    </ContactForm>
  )
}
