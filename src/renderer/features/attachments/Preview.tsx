import { Button } from '@renderer/ui/Button'
import { ButtonRow } from '@renderer/ui/ButtonRow'
import { Dialog } from '@renderer/ui/Dialog'
import type { Attachment } from '@shared/domain/attachment'
import { Suspense, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { PdfPages } from './later'
import { messages } from './messages'
import styles from './Preview.module.css'
import { addressOf, isPicture } from './sort-of-file'
import { useFile } from './use-file'

/** A file in large: a picture, or the first pages of a PDF. */
export function Preview({ file, onClose }: { file: Attachment; onClose: () => void }) {
  const { open, save } = useFile(file)
  const [isBroken, setBroken] = useState(false)

  return (
    <Dialog
      title={file.name}
      size="large"
      isOpen
      onClose={onClose}
      footer={
        <ButtonRow>
          <Button onPress={open}>
            <FormattedMessage {...messages.open} />
          </Button>
          <Button onPress={save}>
            <FormattedMessage {...messages.saveAs} />
          </Button>
          <Button onPress={onClose}>
            <FormattedMessage {...messages.close} />
          </Button>
        </ButtonRow>
      }
    >
      {isBroken ? (
        <p>
          <FormattedMessage {...messages.notShown} />
        </p>
      ) : isPicture(file.type) ? (
        <img
          className={styles.picture}
          src={addressOf(file.sha256)}
          alt={file.name}
          decoding="async"
          onError={() => setBroken(true)}
        />
      ) : (
        <Suspense>
          <PdfPages sha256={file.sha256} onBroken={() => setBroken(true)} />
        </Suspense>
      )}
    </Dialog>
  )
}
