import { Button } from '@renderer/ui/Button'
import { ButtonRow } from '@renderer/ui/ButtonRow'
import { Dialog } from '@renderer/ui/Dialog'
import { FormattedMessage, useIntl } from 'react-intl'
import { putQuestionAway, useKeepRunning } from './keep-running'
import { messages } from './messages'

/** Never to the tray without having said so. No button has the focus: whoever goes on typing must not answer by a space. */
export function KeepRunningQuestion({ onAnswer }: { onAnswer: (keepRunning: boolean) => void }) {
  const intl = useIntl()
  const isAsked = useKeepRunning((state) => state.isAsked)
  const answer = (keepRunning: boolean) => {
    putQuestionAway()
    onAnswer(keepRunning)
  }

  return (
    <Dialog
      title={intl.formatMessage(messages.keepRunning)}
      isOpen={isAsked}
      onClose={putQuestionAway}
      size="small"
      footer={
        <ButtonRow>
          <Button kind="primary" onPress={() => answer(true)}>
            <FormattedMessage {...messages.keepRunningYes} />
          </Button>
          <Button onPress={() => answer(false)}>
            <FormattedMessage {...messages.keepRunningNo} />
          </Button>
        </ButtonRow>
      }
    >
      <p>
        <FormattedMessage {...messages.keepRunningText} />
      </p>
    </Dialog>
  )
}
