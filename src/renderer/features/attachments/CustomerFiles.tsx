import { useAction } from '@renderer/actions'
import { useTakesFiles } from '@renderer/taking-files'
import { Button } from '@renderer/ui/Button'
import type { Attachment } from '@shared/domain/attachment'
import type { Customer } from '@shared/domain/customer'
import { useMutation } from '@tanstack/react-query'
import { Paperclip } from 'lucide-react'
import { useId, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { attachFiles } from './actions'
import { attachTo, takeAway } from './acts'
import { FileRow } from './FileRow'
import styles from './Files.module.css'
import { messages } from './messages'
import { useKeeping } from './use-keeping'

const none: Attachment[] = []

/** The files of a customer: by dialog, dropped on the page or pasted. */
export function CustomerFiles({ customer }: { customer: Customer }) {
  const intl = useIntl()
  const heading = useId()
  const button = useRef<HTMLButtonElement>(null)
  const { id, name, attachments = none } = customer
  const { take, isTaking } = useKeeping(attachments, (files) => attachTo({ id, files }))
  const { mutate: remove } = useMutation({ mutationFn: takeAway, meta: { failed: messages.notSaved } })
  useAction(attachFiles, () => take('dialog'))
  useTakesFiles(name, take)

  return (
    <section className={styles.files} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        <FormattedMessage {...messages.files} />
      </h2>
      {attachments.length > 0 && (
        <ul className={styles.list}>
          {attachments.map((file) => (
            <FileRow
              key={file.sha256}
              file={file}
              onRemove={() => {
                remove({ id, file })
                button.current?.focus()
              }}
            />
          ))}
        </ul>
      )}
      <div role="status" className={styles.about}>
        {isTaking && intl.formatMessage(messages.attaching)}
      </div>
      <div>
        <Button ref={button} kind="quiet" icon={<Paperclip aria-hidden />} onPress={() => take('dialog')}>
          <FormattedMessage {...messages.attach} />
        </Button>
      </div>
    </section>
  )
}
