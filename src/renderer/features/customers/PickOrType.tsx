import { ComboBox } from '@renderer/ui/ComboBox'
import { type KeyboardEvent, useState } from 'react'

type Props = {
  label: string
  /** What may be picked for this text. */
  optionsFor: (text: string) => { id: string; label: string; hint?: string }[]
  /** Called as the text is typed. */
  onType?: (text: string) => void
  onPick: (id: string) => void
  /** Enter on a text that was not picked from the list. */
  onText: (text: string) => void
  onCancel: () => void
}

/** Something that is there already, or new words for it. */
export function PickOrType({ label, optionsFor, onType, onPick, onText, onCancel }: Props) {
  const [text, setText] = useState('')

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return
    const picks = event.target.getAttribute('aria-activedescendant')
    if (event.key === 'Enter' && !picks && text.trim()) onText(text.trim())
    else if (event.key === 'Escape') onCancel()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div onKeyDownCapture={onKeyDown}>
      <ComboBox
        label={label}
        isLabelHidden
        placeholder={label}
        value={text}
        onChange={(text) => {
          setText(text)
          onType?.(text)
        }}
        options={optionsFor(text.trim())}
        onPick={onPick}
        allowsCustom
        autoFocus
      />
    </div>
  )
}
