import { type KeyboardEvent, useId, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import styles from './Finder.module.css'
import { type FinderGroup, FinderList } from './FinderList'

type Props = {
  label: string
  placeholder: string
  isOpen: boolean
  onClose: () => void
  text: string
  onText: (text: string) => void
  groups: FinderGroup[]
  onPick: (id: string) => void
  /** What stands in place of the groups when they are empty. */
  nothing: string
  hint?: string
}

/** One box that finds: typing stays in the field while the arrows move through what was found. */
export function Finder({ label, isOpen, onClose, ...rest }: Props) {
  return (
    <ModalOverlay isDismissable className={styles.scrim} isOpen={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Modal className={styles.modal}>
        <Dialog aria-label={label} className={styles.dialog}>
          <FinderBox label={label} {...rest} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function FinderBox({
  label,
  placeholder,
  text,
  onText,
  groups,
  onPick,
  nothing,
  hint,
}: Omit<Props, 'isOpen' | 'onClose'>) {
  const id = useId()
  const items = groups.flatMap((group) => group.items)
  const [wanted, setWanted] = useState(0)
  const current = Math.min(wanted, items.length - 1)

  const move = (to: number) => {
    setWanted((to + items.length) % Math.max(items.length, 1))
    document.getElementById(`${id}${to}`)?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const steps: Record<string, () => void> = {
      ArrowDown: () => move(current + 1),
      ArrowUp: () => move(current - 1),
      Enter: () => items[current] && onPick(items[current].id),
    }
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    step()
  }

  return (
    <>
      <input
        // biome-ignore lint/a11y/noAutofocus: it was opened to type into it
        autoFocus
        className={styles.input}
        role="combobox"
        aria-label={label}
        aria-expanded={items.length > 0}
        aria-controls={`${id}list`}
        aria-activedescendant={items[current] ? `${id}${current}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          setWanted(0)
          onText(event.target.value)
        }}
        onKeyDown={onKeyDown}
      />
      <FinderList id={id} label={label} groups={groups} current={current} onPick={onPick} onPoint={setWanted} />
      {items.length === 0 && <p className={styles.nothing}>{nothing}</p>}
      {hint && <p className={styles.foot}>{hint}</p>}
    </>
  )
}
