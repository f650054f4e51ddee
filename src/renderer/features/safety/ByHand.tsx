import { desktop } from '@renderer/desktop'
import { Button } from '@renderer/ui/Button'
import { useMutation } from '@tanstack/react-query'
import { useIntl } from 'react-intl'
import { Checked } from './Checked'
import { messages } from './messages'
import { chooseBackup } from './restore'
import { isBusy, useSafety } from './safety'
import styles from './safety.module.css'
import { askForFile } from './to-file'
import { useCheckData } from './use-check-data'

/** What the owner can do beside what is done every day. */
export function ByHand() {
  const intl = useIntl()
  const check = useCheckData()
  const restore = useMutation({ mutationFn: chooseBackup, meta: { failed: messages.notRestored } })
  const isWorking = useSafety(isBusy)
  return (
    <div className={styles.field}>
      <span className={styles.label}>{intl.formatMessage(messages.byHand)}</span>
      <div className={styles.value}>
        <div className={styles.buttons}>
          <Button isDisabled={isWorking} onPress={askForFile}>
            {intl.formatMessage(messages.backUpToFile)}
          </Button>
          <Button isDisabled={isWorking} onPress={() => restore.mutate()}>
            {intl.formatMessage(messages.restore)}
          </Button>
          <Button isDisabled={isWorking} onPress={() => check()}>
            {intl.formatMessage(messages.checkData)}
          </Button>
          <Button kind="quiet" onPress={() => void desktop.showLog()}>
            {intl.formatMessage(messages.openLog)}
          </Button>
        </div>
        <Checked />
      </div>
    </div>
  )
}
