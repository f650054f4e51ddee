import { onCommitted } from '@renderer/database/commit'
import { desktop } from '@renderer/desktop'
import { wordsOfDate } from '@renderer/features/contacts/date-words'
import { calendarNames } from '@renderer/features/contacts/messages'
import { keepReminders } from '@renderer/features/contacts/reminders'
import { usePreferences } from '@renderer/features/settings/preferences'
import { useEffect } from 'react'
import { useIntl } from 'react-intl'
import { allActions } from './actions'
import { useArrive } from './arrive'
import { bindKeys } from './bind-keys'
import { openReminded } from './open-reminded'
import { whenMutationFails } from './query-client'
import { useRememberCustomers } from './recent-customers'
import { useStartNews } from './start-news'
import { tellFailure, tellStep } from './tell'
import { watchTextFields } from './text-undo'
import { useAppActions } from './use-app-actions'

/** Listens to the owner and to what happens, and shows nothing itself, so that no screen is drawn again for it. */
export function Attention() {
  const intl = useIntl()
  useAppActions()
  useRememberCustomers()
  useArrive()
  useEffect(() => bindKeys(allActions, () => usePreferences.getState().letterKeys), [])
  useEffect(() => watchTextFields(), [])
  useEffect(() => onCommitted((step) => tellStep(intl, step)), [intl])
  // A click may have started the app: it is heard as soon as there is a screen.
  useEffect(() => desktop.on('reminderOpened', ({ followUpId }) => void openReminded(followUpId)), [])
  const isSettled = useStartNews((news) => news.isSettled)
  const when = usePreferences(({ reminderHours, datesBefore, hidesNames }) =>
    JSON.stringify([reminderHours, datesBefore, hidesNames]),
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: other hours, days before dates and hidden names count at once
  useEffect(() => {
    if (isSettled)
      return keepReminders({
        wordsOfDate: (date) => wordsOfDate(intl, date),
        calendarName: intl.formatMessage(calendarNames.followUps),
      })
  }, [isSettled, intl, when])
  useEffect(() => whenMutationFails((error, failed) => tellFailure(intl, error, failed)), [intl])
  return null
}
