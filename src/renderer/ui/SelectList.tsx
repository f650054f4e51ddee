import { Check } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import choices from './Choices.module.css'
import { classNames } from './class-names'
import { rowAfterKey } from './row-after-key'
import own from './Select.module.css'
import { useTypedStart } from './use-typed-start'

type Props = {
  label: string
  options: { value: string; label: string }[]
  /** Index of what holds, or -1. */
  chosen: number
  onChoose: (index: number) => void
  onClose: () => void
}

/** The open list of a `Select`, in front of everything; it has the focus and names the current line. */
export function SelectList({ label, options, chosen, onChoose, onClose }: Props) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(Math.max(chosen, 0))
  const indexOfTyped = useTypedStart(options)

  useEffect(() => {
    list.current?.showPopover()
    list.current?.focus()
  }, [])
  useEffect(() => {
    document.getElementById(`${id}${current}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, current])

  const pick = (index: number) => {
    onClose()
    onChoose(index)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Tab' || event.key === 'Escape') onClose()
    else if (event.key === 'Enter' || event.key === ' ') pick(current)
    else {
      const isTyped = event.key.length === 1 && !event.ctrlKey && !event.metaKey
      const next = isTyped
        ? indexOfTyped(event.key, current)
        : rowAfterKey(event, current, { rows: options.length, page: 10, lettersMove: false })
      if (next === undefined) return
      if (next >= 0) setCurrent(next)
    }
    if (event.key !== 'Tab') event.preventDefault()
  }

  return (
    <div
      ref={list}
      popover="auto"
      tabIndex={-1}
      {...{ role: 'listbox', 'aria-label': label, 'aria-activedescendant': `${id}${current}`, onKeyDown }}
      className={classNames(choices.popover, own.list)}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
    >
      {options.map((option, index) => (
        <div
          key={option.value}
          id={`${id}${index}`}
          {...{ role: 'option', 'aria-selected': index === chosen, onClick: () => pick(index) }}
          data-focused={index === current || undefined}
          data-selected={index === chosen || undefined}
          className={choices.item}
          onPointerMove={() => setCurrent(index)}
        >
          <span className={choices.words}>{option.label}</span>
          <Check aria-hidden className={choices.tick} />
        </div>
      ))}
    </div>
  )
}
