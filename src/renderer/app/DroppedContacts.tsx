import type { FileTaker } from '@renderer/taking-files'
import { Button } from '@renderer/ui/Button'
import { ButtonRow } from '@renderer/ui/ButtonRow'
import { Dialog } from '@renderer/ui/Dialog'
import { FormattedMessage, useIntl } from 'react-intl'
import { messages, sentences } from './messages'

type Props = { taker: FileTaker; name: string; onImport: () => void; onAttach: () => void; onClose: () => void }

/** A file of contacts that is dropped on a customer may be meant either way. */
export function DroppedContacts({ taker, name, onImport, onAttach, onClose }: Props) {
  const intl = useIntl()
  return (
    <Dialog
      title={intl.formatMessage(messages.importOrAttach)}
      size="small"
      isOpen
      onClose={onClose}
      footer={
        <ButtonRow>
          <Button kind="primary" onPress={onImport}>
            <FormattedMessage {...messages.importIt} />
          </Button>
          <Button onPress={onAttach}>
            <FormattedMessage {...messages.attachIt} />
          </Button>
        </ButtonRow>
      }
    >
      <p>{intl.formatMessage(sentences.importOrAttach, { name, customer: taker.name })}</p>
    </Dialog>
  )
}
