import { useTakesFiles } from '@renderer/taking-files'
import { Button } from '@renderer/ui/Button'
import type { Attachment } from '@shared/domain/attachment'
import { withAttachments, withoutAttachment } from '@shared/domain/attachment-acts'
import { Paperclip } from 'lucide-react'
import { type RefObject, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { FileRow } from './FileRow'
import styles from './Files.module.css'
import { messages } from './messages'
import { useKeeping } from './use-keeping'

type Props = {
  files: Attachment[]
  onChange: (files: Attachment[]) => void
  /** The form: what is dropped or pasted in it belongs to the entry that is being written. */
  within: RefObject<HTMLElement | null>
  /** Whether everything of the form stands there, or only its line. */
  isOpen: boolean
}

/** Files of an entry while it is being written. */
export function AttachFiles({ files, onChange, within, isOpen }: Props) {
  const intl = useIntl()
  // They are kept while the owner goes on writing: what is there by then is what they come to.
  const latest = useRef(files)
  latest.current = files
  const { take, isTaking } = useKeeping(files, (more) => onChange(withAttachments(latest.current, more)))
  useTakesFiles(intl.formatMessage(messages.thisEntry), take, within)

  if (!isOpen && files.length === 0 && !isTaking) return null
  return (
    <div className={styles.files}>
      {files.length > 0 && (
        <ul className={styles.list} aria-label={intl.formatMessage(messages.files)}>
          {files.map((file) => (
            <FileRow
              key={file.sha256}
              file={file}
              onRemove={() => onChange(withoutAttachment(files, file.sha256) ?? [])}
            />
          ))}
        </ul>
      )}
      <div role="status" className={styles.about}>
        {isTaking && intl.formatMessage(messages.attaching)}
      </div>
      <div>
        <Button kind="quiet" icon={<Paperclip aria-hidden />} onPress={() => take('dialog')}>
          <FormattedMessage {...messages.attach} />
        </Button>
      </div>
    </div>
  )
}
