import { Button } from '@renderer/ui/Button'
import { ButtonRow } from '@renderer/ui/ButtonRow'
import { Dialog } from '@renderer/ui/Dialog'
import { toast } from '@renderer/ui/toasts'
import { useIntl } from 'react-intl'
import { emptyBin } from './bin-acts'
import type { BinItem } from './bin-items'
import { messages, sentences } from './messages'
import { useSaving } from './use-saving'

type Props = { isOpen: boolean; items: BinItem[]; onClose: () => void }

/** Asked, because it cannot be undone. */
export function EmptyBinQuestion({ isOpen, items, onClose }: Props) {
  const intl = useIntl()
  const empty = useSaving(emptyBin)
  const customers = items.filter(({ what }) => what === 'customer').length

  const confirm = () => {
    onClose()
    empty(undefined, {
      onSuccess: () => toast({ tone: 'done', text: intl.formatMessage(messages.binEmptied) }),
    })
  }
  return (
    <Dialog
      role="alertdialog"
      size="small"
      title={intl.formatMessage(messages.emptyBinQuestion)}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <ButtonRow>
          <Button kind="danger" onPress={confirm}>
            {intl.formatMessage(messages.emptyBinYes)}
          </Button>
          <Button autoFocus onPress={onClose}>
            {intl.formatMessage(messages.cancel)}
          </Button>
        </ButtonRow>
      }
    >
      <p>{intl.formatMessage(sentences.emptyBinText, { customers, others: items.length - customers })}</p>
    </Dialog>
  )
}
