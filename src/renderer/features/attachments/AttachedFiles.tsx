import type { Attachment } from '@shared/domain/attachment'
import { Paperclip } from 'lucide-react'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { useTrouble } from './bad-files'
import styles from './Files.module.css'
import { Preview } from './later'
import { messages, sentences } from './messages'
import { canBeShown } from './sort-of-file'
import { useFile } from './use-file'

/** Files of an entry of the history, by their names. */
export const AttachedFiles = ({ files }: { files: Attachment[] }) => {
  const intl = useIntl()
  return (
    <ul className={styles.attached} aria-label={intl.formatMessage(messages.files)}>
      {files.map((file) => (
        <Attached key={file.sha256} file={file} />
      ))}
    </ul>
  )
}

function Attached({ file }: { file: Attachment }) {
  const intl = useIntl()
  const { open } = useFile(file)
  const trouble = useTrouble(file.sha256)
  const [isShown, setShown] = useState(false)
  return (
    <li>
      <button
        type="button"
        className={styles.chip}
        aria-label={intl.formatMessage(sentences.open, { name: file.name })}
        onClick={canBeShown(file.type) ? () => setShown(true) : open}
      >
        <Paperclip aria-hidden />
        <bdi className={styles.name}>{file.name}</bdi>
      </button>
      {trouble && <span className={styles.trouble}>{intl.formatMessage(messages[trouble])}</span>}
      {isShown && <Preview file={file} onClose={() => setShown(false)} />}
    </li>
  )
}
