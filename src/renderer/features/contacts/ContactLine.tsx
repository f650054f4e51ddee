import { Tag } from '@renderer/ui/Tag'
import { TextField } from '@renderer/ui/TextField'
import { typedKind } from '@shared/domain/kind-words'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import styles from './ContactForm.module.css'
import type { ContactDraft } from './contact-draft'
import { useKinds } from './kinds'

type Props = {
  label: string
  placeholder?: string
  draft: ContactDraft
  onChange: (changed: Partial<ContactDraft>) => void
  onSubmit: () => void
  onEscape?: () => void
  autoFocus?: boolean
}

/** One line. A kind typed as its first word turns into a chip; Backspace at the start turns the chip back into the word. */
export function ContactLine({ label, placeholder, draft, onChange, onSubmit, onEscape, autoFocus }: Props) {
  const { words, nameOf } = useKinds()
  const isNote = draft.kind === 'note'
  const backToNote = () =>
    onChange({ kind: 'note', typedWord: undefined, isPlain: true, summary: withWord(draft.typedWord, draft.summary) })

  const write = (summary: string) => {
    const typed = isNote && !draft.isPlain ? typedKind(summary, words) : undefined
    if (typed) onChange({ kind: typed.kind, typedWord: typed.word, summary: typed.rest })
    else onChange({ summary, ...(summary === '' && { isPlain: undefined }) })
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const input = event.target as HTMLInputElement
    if (event.key !== 'Backspace' || isNote || input.selectionStart !== 0 || input.selectionEnd !== 0) return
    event.preventDefault()
    backToNote()
  }

  // A field of one line would glue pasted lines together: the first is what it is about, the rest is the text.
  const onPaste = (event: ClipboardEvent) => {
    const [first = '', ...rest] = event.clipboardData.getData('text/plain').trim().split(/\r?\n/)
    if (rest.length === 0 || draft.summary !== '') return
    event.preventDefault()
    onChange({ summary: first, text: [draft.text, ...rest].join('\n').trim(), isOpen: true })
  }

  return (
    <div className={styles.line} onKeyDownCapture={onKeyDown} onPasteCapture={onPaste}>
      {!isNote && <Tag onRemove={backToNote}>{nameOf(draft.kind)}</Tag>}
      <TextField
        label={label}
        isLabelHidden
        placeholder={isNote ? placeholder : undefined}
        value={draft.summary}
        onChange={write}
        onSubmit={onSubmit}
        onCancel={onEscape}
        autoFocus={autoFocus}
      />
    </div>
  )
}

const withWord = (word: string | undefined, rest: string) => [word, rest].filter(Boolean).join(' ')
