import { ContextMenu } from '@renderer/ui/ContextMenu'
import { sizeOf } from '@renderer/ui/file-size'
import { MenuButton } from '@renderer/ui/MenuButton'
import type { MenuEntry } from '@renderer/ui/MenuItems'
import type { Attachment } from '@shared/domain/attachment'
import { endingOf } from '@shared/domain/attachment-name'
import { MoreHorizontal } from 'lucide-react'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { useTrouble } from './bad-files'
import { FileFace } from './FileFace'
import styles from './Files.module.css'
import { Preview } from './later'
import { messages, sentences } from './messages'
import { canBeShown, sortOf } from './sort-of-file'
import { useFile } from './use-file'

type Props = { file: Attachment; onRemove?: () => void }

/** One file: pressed it is shown here, or opened outside; everything else is in its menu. */
export function FileRow({ file, onRemove }: Props) {
  const intl = useIntl()
  const { open, entries } = useFile(file)
  const trouble = useTrouble(file.sha256)
  const [isShown, setShown] = useState(false)
  const show = canBeShown(file.type) ? () => setShown(true) : undefined

  const items: MenuEntry[] = [
    ...(show ? [{ id: 'show', label: intl.formatMessage(messages.preview), onSelect: show }] : []),
    ...entries,
    ...(onRemove
      ? [{ id: 'remove', label: intl.formatMessage(messages.remove), danger: true, onSelect: onRemove }]
      : []),
  ]
  const label = intl.formatMessage(sentences.more, { name: file.name })
  return (
    <li>
      <ContextMenu label={label} items={items}>
        <div className={styles.row}>
          <button type="button" className={styles.file} onClick={show ?? open}>
            <FileFace file={file} />
            <span className={styles.words}>
              <bdi className={styles.name}>{file.name}</bdi>
              <span className={styles.about}>
                {intl.formatMessage(sentences.about, {
                  sort: intl.formatMessage(sortOf(file.type)),
                  ending: endingOf(file.name) || 'none',
                  size: intl.formatNumber(...sizeOf(file.size)),
                  day: intl.formatDate(file.addedAt, { dateStyle: 'medium' }),
                })}
              </span>
              {trouble && <span className={styles.trouble}>{intl.formatMessage(messages[trouble])}</span>}
            </span>
          </button>
          <MenuButton label={label} icon={<MoreHorizontal aria-hidden />} items={items} />
        </div>
      </ContextMenu>
      {isShown && <Preview file={file} onClose={() => setShown(false)} />}
    </li>
  )
}
