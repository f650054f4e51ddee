import { Button } from '@renderer/ui/Button'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import { messages } from './messages'
import styles from './Row.module.css'

type Props = {
  /** What is shown. */
  children: ReactNode
  form: (close: () => void) => ReactNode
}

/** A value of several parts: pressed, it becomes the form for them, and afterwards has the focus again. */
export function InPlace({ children, form }: Props) {
  const intl = useIntl()
  const [isOpen, setOpen] = useState(false)
  const wasOpen = useRef(false)
  const shown = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (wasOpen.current && !isOpen) shown.current?.querySelector('button')?.focus()
    wasOpen.current = isOpen
  }, [isOpen])

  if (isOpen) return form(() => setOpen(false))
  return (
    <div ref={shown} className={styles.inPlace}>
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {children}
        <span className={styles.unseen}>{intl.formatMessage(messages.edit)}</span>
      </Button>
    </div>
  )
}
