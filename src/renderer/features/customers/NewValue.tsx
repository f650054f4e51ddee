import { TextField, type TextFieldProps } from '@renderer/ui/TextField'
import { useRef, useState } from 'react'

type Props = Pick<TextFieldProps, 'label' | 'type' | 'multiline'> & {
  /** Not called when nothing was typed. */
  onSave: (value: string) => void
  onClose: () => void
}

/** A value that is not there yet: Enter and leaving save it, Escape gives it up. */
export function NewValue({ onSave, onClose, ...field }: Props) {
  const [value, setValue] = useState('')
  const isClosed = useRef(false)

  const close = (save: boolean) => {
    if (isClosed.current) return
    isClosed.current = true
    if (save && value.trim()) onSave(value.trim())
    onClose()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears only that the field inside was left
    <div onBlur={() => close(true)}>
      <TextField
        {...field}
        isLabelHidden
        placeholder={field.label}
        value={value}
        onChange={setValue}
        onSubmit={() => close(true)}
        onCancel={() => close(false)}
        autoFocus
      />
    </div>
  )
}
