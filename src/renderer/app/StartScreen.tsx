import { EmptyState } from '@renderer/ui/EmptyState'
import { InLanguage } from '@renderer/ui/InLanguage'
import { ProgressBar } from '@renderer/ui/ProgressBar'
import { FormattedMessage, useIntl } from 'react-intl'
import { messages } from './start-messages'
import { useStartProgress } from './start-progress'

/** What is seen of a start that takes a while; nothing, as long as nobody says how long. */
export const StartScreen = ({ language }: { language: string }) => (
  <InLanguage language={language}>
    <Progress />
  </InLanguage>
)

function Progress() {
  const intl = useIntl()
  const { progress } = useStartProgress()
  if (!progress) return null
  const { doing, done, of } = progress
  return (
    <main>
      <title>Regulars</title>
      <EmptyState
        title={<FormattedMessage {...messages.oneMoment} />}
        text={
          <>
            <p>
              <FormattedMessage {...messages.oneMomentText} />
            </p>
            <ProgressBar label={intl.formatMessage(messages[doing])} value={done} of={of} />
          </>
        }
      />
    </main>
  )
}
