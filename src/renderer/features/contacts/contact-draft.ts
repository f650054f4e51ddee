import type { Attachment } from '@shared/domain/attachment'
import type { Contact } from '@shared/domain/contact-log'
import type { LocalTime } from '@shared/domain/day'
import type { Interaction, InteractionKind } from '@shared/domain/interaction'
import { instantOf } from '@shared/domain/local-time'
import { emptyPromise, type PromiseDraft } from './promise-draft'

/** A contact or a note while it is being written. */
export type ContactDraft = {
  kind: InteractionKind
  /** The word that was typed to choose the kind, for turning it back. */
  typedWord?: string
  /** The first word is to stay a word: it was a chip, and was turned back. */
  isPlain?: boolean
  summary: string
  /** When it happened, once the owner has said; until then it is now, or when it was. */
  when?: LocalTime
  /** Who began it, once the owner has said. */
  direction?: Interaction['direction']
  /** Who handled it, once the owner has said. */
  handledBy?: string
  text: string
  value: string
  /** Files that are kept already; what is not written down in the end is forgotten after a while. */
  attachments?: Attachment[]
  next: PromiseDraft
  /** Whether the rest of the form is open for a note. */
  isOpen?: boolean
  /** Whether the follow-up at hand stays open. */
  keepsOpen?: boolean
}

export const emptyDraft: ContactDraft = {
  kind: 'note',
  summary: '',
  text: '',
  value: '',
  next: emptyPromise,
}

export const contactDraftOf = ({
  kind,
  summary,
  direction,
  handledBy,
  text,
  value,
  attachments,
}: Interaction): ContactDraft => ({
  ...emptyDraft,
  kind,
  summary,
  direction,
  handledBy: handledBy ?? '',
  text: text ?? '',
  value: value ?? '',
  ...(attachments && { attachments }),
})

/** Of a call or a letter it is clear that somebody began it; of a note nobody did, of the owner's own kinds nobody knows. */
export const hasDirection = (kind: InteractionKind) => kind !== 'note' && !kind.startsWith('own:')

/** What is written down. `at` (ms) is when it happened unless the owner has said. */
export function contactOf(draft: ContactDraft, at: number, handledBy: string): Contact {
  return {
    kind: draft.kind,
    at: draft.when ? instantOf(draft.when) : at,
    direction: draft.kind === 'note' ? undefined : draft.direction,
    handledBy: said(handledBy),
    summary: draft.summary.trim(),
    text: said(draft.text),
    value: said(draft.value),
    attachments: draft.attachments?.length ? draft.attachments : undefined,
  }
}

/** Why it cannot be written down yet. That somebody called is worth a line without a word; an empty note is not. */
export function whyNot(draft: ContactDraft, now: LocalTime): 'empty' | 'future' | undefined {
  if (draft.when !== undefined && draft.when > now) return 'future'
  if (draft.kind === 'note' && !said(draft.summary) && !said(draft.text) && !draft.attachments?.length) return 'empty'
}

const said = (text: string) => text.trim() || undefined
