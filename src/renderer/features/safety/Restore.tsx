import { Button } from '@renderer/ui/Button'
import { ButtonRow } from '@renderer/ui/ButtonRow'
import { Dialog } from '@renderer/ui/Dialog'
import { TextField } from '@renderer/ui/TextField'
import { toast } from '@renderer/ui/toasts'
import { useWhen } from '@renderer/ui/when'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { InBackup } from './InBackup'
import { messages, refusals } from './messages'
import { bringBack, chooseBackup, leaveBackup, unlockBackup, useRestore } from './restore'
import { isBusy, useSafety } from './safety'
import { WorkBar } from './WorkBar'

/** A backup that was chosen: what stands in it and what would change, before anything does. */
export function Restore() {
  const intl = useIntl()
  const when = useWhen()
  const { opened } = useRestore()
  const isWorking = useSafety(isBusy)
  const [passphrase, setPassphrase] = useState('')
  const meta = { failed: messages.notRestored }
  const choose = useMutation({ mutationFn: chooseBackup, meta })
  const unlock = useMutation({ mutationFn: unlockBackup, meta })
  const restore = useMutation({
    mutationFn: bringBack,
    meta,
    onSuccess(came) {
      if (came === 'no-way-back') toast({ tone: 'trouble', text: intl.formatMessage(messages.noWayBack) })
    },
  })
  if (!opened) return null

  const isLocked = opened.is === 'sealed' || (opened.is === 'refused' && opened.because === 'wrong-passphrase')
  const changes = opened.is === 'open' && Object.keys(opened.contents.differences).length > 0
  const tryPassphrase = () => passphrase && unlock.mutate(passphrase)

  return (
    <Dialog
      title={intl.formatMessage(messages.restoreTitle)}
      isOpen
      onClose={() => {
        // What is being written cannot be called back half way; it can be taken back afterwards.
        if (!restore.isPending) leaveBackup()
      }}
      footer={
        <ButtonRow>
          {changes && opened.is === 'open' && (
            <Button kind="primary" isDisabled={isWorking} onPress={() => restore.mutate(when(opened.contents.at))}>
              {intl.formatMessage(messages.bringBack)}
            </Button>
          )}
          {isLocked && (
            <Button kind="primary" isDisabled={isWorking} onPress={tryPassphrase}>
              {intl.formatMessage(messages.lookInside)}
            </Button>
          )}
          {opened.is === 'refused' && !isLocked && (
            <Button kind="primary" isDisabled={isWorking} onPress={() => choose.mutate()}>
              {intl.formatMessage(messages.chooseAnother)}
            </Button>
          )}
          <Button isDisabled={restore.isPending} onPress={leaveBackup}>
            {intl.formatMessage(opened.is === 'open' && !changes ? messages.close : messages.cancel)}
          </Button>
        </ButtonRow>
      }
    >
      {isLocked && (
        <TextField
          type="password"
          autoFocus
          label={intl.formatMessage(messages.passphrase)}
          description={intl.formatMessage(messages.isSealedText)}
          error={opened.is === 'refused' ? intl.formatMessage(refusals['wrong-passphrase']) : undefined}
          value={passphrase}
          onChange={setPassphrase}
          onSubmit={tryPassphrase}
        />
      )}
      {opened.is === 'refused' && !isLocked && <p role="alert">{intl.formatMessage(refusals[opened.because])}</p>}
      {opened.is === 'open' && <InBackup contents={opened.contents} />}
      <WorkBar />
    </Dialog>
  )
}
