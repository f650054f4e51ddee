import { Button } from '@renderer/ui/Button'
import { ButtonRow } from '@renderer/ui/ButtonRow'
import type { Attachment } from '@shared/domain/attachment'
import type { LocalTime } from '@shared/domain/day'
import type { InteractionKind } from '@shared/domain/interaction'
import { type ReactNode, use, useRef } from 'react'
import { FormattedMessage } from 'react-intl'
import { ContactDetails } from './ContactDetails'
import styles from './ContactForm.module.css'
import { ContactLine } from './ContactLine'
import type { ContactDraft } from './contact-draft'
import { FilePartsContext } from './file-parts'
import { KindChoice } from './KindChoice'
import { messages } from './messages'

type Props = {
  draft: ContactDraft
  onChange: (changed: Partial<ContactDraft>) => void
  onSubmit: () => void
  /** Escape: never loses what was written. */
  onEscape?: () => void
  /** The button that gives up. */
  onCancel: () => void
  /** What the line is called, and says while it is empty. */
  label: string
  placeholder?: string
  /** Whether everything stands there, or only the line. */
  isOpen: boolean
  onOpen?: () => void
  /** The words on the button, with which it is written down. */
  submit: ReactNode
  isImpossible: boolean
  happenedAt?: LocalTime
  autoFocus?: boolean
  /** More fields, before the buttons. */
  children?: ReactNode
}

const none: Attachment[] = []

/** A contact or a note: one line and a kind; the rest below it. */
export function ContactForm({ draft, onChange, onSubmit, onEscape, onCancel, isOpen, isImpossible, ...rest }: Props) {
  const { label, placeholder, submit, onOpen, happenedAt, autoFocus, children } = rest
  const form = useRef<HTMLDivElement>(null)
  const files = use(FilePartsContext)
  const choose = (kind: InteractionKind) => {
    onChange({ kind, typedWord: undefined })
    form.current?.querySelector('input')?.focus()
  }

  return (
    <div ref={form} className={styles.form}>
      <ContactLine {...{ label, placeholder, draft, onChange, onSubmit, onEscape, autoFocus }} />
      <div className={styles.kinds}>
        <KindChoice kind={draft.kind} onChange={choose} />
        {!isOpen && onOpen && (
          <Button kind="quiet" onPress={onOpen}>
            <FormattedMessage {...messages.more} />
          </Button>
        )}
      </div>
      {isOpen && <ContactDetails {...{ draft, onChange, happenedAt, onSubmit, onEscape }} />}
      {files && (
        <files.Attach
          files={draft.attachments ?? none}
          onChange={(attachments) => onChange({ attachments, ...(onOpen && { isOpen: true }) })}
          within={form}
          isOpen={isOpen}
        />
      )}
      {isOpen && (
        <>
          {children}
          <ButtonRow>
            <Button kind="primary" keys="$mod+Enter" onPress={onSubmit} isDisabled={isImpossible}>
              {submit}
            </Button>
            <Button onPress={onCancel}>
              <FormattedMessage {...messages.cancel} />
            </Button>
          </ButtonRow>
        </>
      )}
    </div>
  )
}
