import { announce } from '@renderer/ui/announce'
import { Button } from '@renderer/ui/Button'
import { ButtonRow } from '@renderer/ui/ButtonRow'
import { useMutation } from '@tanstack/react-query'
import { useIntl } from 'react-intl'
import { useNavigate } from 'react-router'
import styles from './Footer.module.css'
import { startOver, useImporting } from './importing'
import { messages } from './messages'
import { useIsDone } from './use-is-done'

/** Take it all back, or go on. */
export function ResultFooter() {
  const intl = useIntl()
  const navigate = useNavigate()
  const step = useImporting((state) => state.result?.step)
  const isDone = useIsDone(step)
  const { mutate: undo, isPending } = useMutation({
    mutationFn: async () => step?.undo(),
    meta: { failed: messages.undoFailed },
    onSuccess: () => announce(intl.formatMessage(messages.undone)),
  })
  const leave = async () => {
    await navigate('/customers')
    startOver()
  }

  return (
    <footer className={styles.footer}>
      <p className={styles.words}>{isDone && intl.formatMessage(messages.undoLater)}</p>
      <ButtonRow>
        <Button kind="primary" onPress={() => void leave()}>
          {intl.formatMessage(messages.done)}
        </Button>
        {isDone && (
          <Button isDisabled={isPending} onPress={() => undo()}>
            {intl.formatMessage(messages.undo)}
          </Button>
        )}
        <Button kind="quiet" onPress={startOver}>
          {intl.formatMessage(messages.importAnother)}
        </Button>
      </ButtonRow>
    </footer>
  )
}
