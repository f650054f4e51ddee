import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import { announce } from './announce'
import { Button } from './Button'
import { classNames } from './class-names'
import { IconButton } from './IconButton'
import { keysInWords } from './key-words'
import { messages, sentences } from './messages'
import { useRoomBelow } from './room-below'
import styles from './Toasts.module.css'
import { dismiss, type Toast, useToasts } from './toasts'

/** How long what was done is told (ms). */
const shownFor = 10_000

/** What has just happened, at the bottom, or at the top while the focus is at the bottom. The words are heard elsewhere. */
export function Toasts({ undoKeys }: { undoKeys?: string }) {
  const intl = useIntl()
  const { toasts } = useToasts()
  const { ref, hasRoomBelow } = useRoomBelow<HTMLElement>()
  const cameFrom = useRef<Element>(null)

  // A toast takes its buttons along when it goes: the focus returns to where it was.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever one goes
  useEffect(() => {
    if (document.activeElement !== document.body || !cameFrom.current) return
    const place = cameFrom.current.isConnected ? cameFrom.current : document.querySelector('main')
    if (place instanceof HTMLElement) place.focus({ preventScroll: true })
  }, [toasts])

  if (toasts.length === 0) return null
  return (
    <section
      ref={ref}
      data-react-aria-top-layer="true"
      onFocus={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget
      }}
      aria-label={intl.formatMessage(messages.notifications)}
      className={classNames(styles.region, hasRoomBelow ? styles.below : styles.above)}
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} undoKeys={undoKeys} />
      ))}
    </section>
  )
}

function ToastCard({ toast: { id, text, tone, undo }, undoKeys }: { toast: Toast; undoKeys?: string }) {
  const intl = useIntl()
  const [isHeld, setHeld] = useState(false)

  useEffect(() => {
    if (isHeld || tone === 'trouble') return
    const timer = setTimeout(() => dismiss(id), shownFor)
    return () => clearTimeout(timer)
  }, [id, tone, isHeld])

  const heard = undo && undoKeys ? intl.formatMessage(sentences.undoWith, { text, keys: keysInWords(undoKeys) }) : text
  useEffect(() => announce(heard), [heard])

  const undoAndClose = () => {
    dismiss(id)
    undo?.()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing to do here, it only waits while it is looked at
    <div
      className={classNames(styles.toast, styles[tone])}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.text}>{text}</span>
      {undo && (
        <Button kind="quiet" keys={undoKeys} onPress={undoAndClose}>
          {intl.formatMessage(messages.undo)}
        </Button>
      )}
      <IconButton label={intl.formatMessage(messages.dismiss)} icon={<X aria-hidden />} onPress={() => dismiss(id)} />
    </div>
  )
}
