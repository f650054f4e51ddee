import { Button } from '@renderer/ui/Button'
import { ButtonRow } from '@renderer/ui/ButtonRow'
import { Dialog } from '@renderer/ui/Dialog'
import { RadioGroup } from '@renderer/ui/RadioGroup'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { backUpToFile } from './back-up'
import { messages } from './messages'
import { PassphraseFields } from './PassphraseFields'
import { useSafety } from './safety'
import { tellBackup } from './tell-backup'
import { useNewPassphrase } from './use-new-passphrase'
import { WorkBar } from './WorkBar'

/** Asks who may read it, then where it goes. Put away while it is written, it goes on. */
export function BackUpToFile({ onClose }: { onClose: () => void }) {
  const intl = useIntl()
  const [who, setWho] = useState<'anybody' | 'who-knows'>('anybody')
  const passphrase = useNewPassphrase()
  const isWriting = useSafety(({ work }) => work !== undefined)
  const { mutate, isPending } = useMutation({
    mutationFn: backUpToFile,
    meta: { failed: messages.notMade },
    onSuccess(came) {
      if (came === 'cancelled') return
      tellBackup(intl, came)
      if (!('problem' in came)) onClose()
    },
  })
  const choose = () => {
    if (who === 'anybody') return mutate(undefined)
    const taken = passphrase.taken()
    if (taken !== undefined) mutate(taken)
  }

  return (
    <Dialog
      title={intl.formatMessage(messages.toFileTitle)}
      isOpen
      onClose={onClose}
      footer={
        <ButtonRow>
          {!isPending && (
            <Button kind="primary" onPress={choose}>
              {intl.formatMessage(messages.chooseWhere)}
            </Button>
          )}
          <Button onPress={onClose}>{intl.formatMessage(isPending ? messages.close : messages.cancel)}</Button>
        </ButtonRow>
      }
    >
      {isPending ? (
        isWriting ? (
          <WorkBar />
        ) : (
          <p role="status">{intl.formatMessage(messages.choosing)}</p>
        )
      ) : (
        <>
          <p>{intl.formatMessage(messages.toFileText)}</p>
          <RadioGroup
            label={intl.formatMessage(messages.whoMayRead)}
            value={who}
            onChange={setWho}
            options={[
              {
                value: 'anybody',
                label: intl.formatMessage(messages.whoeverHasIt),
                description: intl.formatMessage(messages.whoeverHasItText),
              },
              {
                value: 'who-knows',
                label: intl.formatMessage(messages.whoeverKnows),
                description: intl.formatMessage(messages.whoeverKnowsText),
              },
            ]}
          />
          {who === 'who-knows' && <PassphraseFields passphrase={passphrase} onSubmit={choose} />}
        </>
      )}
    </Dialog>
  )
}
