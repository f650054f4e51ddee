import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useIntl } from 'react-intl'
import { classNames } from './class-names'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton'
import { messages } from './messages'

type Props = {
  title: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  /** Usually a `ButtonRow`. */
  footer?: ReactNode
  size?: 'small' | 'medium' | 'large'
  /** For a question that must be answered before anything else. */
  role?: 'dialog' | 'alertdialog'
}

/** In front of everything else: keeps the focus, closes by Escape, gives the focus back. */
export function Dialog({ title, isOpen, onClose, children, footer, size = 'medium', role = 'dialog' }: Props) {
  const intl = useIntl()
  return (
    <ModalOverlay className={styles.scrim} isOpen={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Modal className={classNames(styles.modal, styles[size])}>
        <AriaDialog role={role} className={styles.dialog}>
          <header className={styles.header}>
            <Heading slot="title" level={2} className={styles.title}>
              {title}
            </Heading>
            <IconButton label={intl.formatMessage(messages.close)} icon={<X aria-hidden />} onPress={onClose} />
          </header>
          <div className={styles.content}>{children}</div>
          {footer && <footer className={styles.footer}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
