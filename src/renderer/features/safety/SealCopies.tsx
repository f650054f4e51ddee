import { announce } from '@renderer/ui/announce'
import { Button } from '@renderer/ui/Button'
import { ButtonRow } from '@renderer/ui/ButtonRow'
import { Dialog } from '@renderer/ui/Dialog'
import { useMutation } from '@tanstack/react-query'
import { useIntl } from 'react-intl'
import { sealCopies } from './back-up'
import { messages } from './messages'
import { PassphraseFields } from './PassphraseFields'
import { useNewPassphrase } from './use-new-passphrase'

/** Asks for the passphrase of the daily copies. */
export function SealCopies({ onClose }: { onClose: () => void }) {
  const intl = useIntl()
  const passphrase = useNewPassphrase()
  const { mutate, isPending } = useMutation({
    mutationFn: sealCopies,
    meta: { failed: messages.notSealed },
    onSuccess() {
      announce(intl.formatMessage(messages.sealedNow))
      onClose()
    },
  })
  const seal = () => {
    const taken = passphrase.taken()
    if (taken !== undefined) mutate(taken)
  }
  return (
    <Dialog
      title={intl.formatMessage(messages.sealTitle)}
      isOpen
      onClose={onClose}
      footer={
        <ButtonRow>
          <Button kind="primary" isDisabled={isPending} onPress={seal}>
            {intl.formatMessage(messages.sealIt)}
          </Button>
          <Button onPress={onClose}>{intl.formatMessage(messages.cancel)}</Button>
        </ButtonRow>
      }
    >
      <p>{intl.formatMessage(messages.sealText)}</p>
      <PassphraseFields passphrase={passphrase} onSubmit={seal} />
    </Dialog>
  )
}
