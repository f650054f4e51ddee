import { useAction } from '@renderer/actions'
import { Dialog } from '@renderer/ui/Dialog'
import { lazy, Suspense } from 'react'
import { useIntl } from 'react-intl'
import { quickAdd, saveFollowUps } from './actions'
import { saveWholeCalendar } from './calendar'
import { wordsOfDate } from './date-words'
import { calendarNames, messages } from './messages'
import { closeQuickAdd, openQuickAdd, useQuickAdd } from './quick-add'
import { useSaving } from './use-saving'

const QuickAddForm = lazy(async () => ({ default: (await import('./QuickAddForm')).QuickAddForm }))

/** One line from anywhere: something to do, a contact that has been, or a new customer. */
export function QuickAdd() {
  const intl = useIntl()
  const { isOpen } = useQuickAdd()
  useAction(quickAdd, isOpen ? undefined : openQuickAdd)
  const save = useSaving(saveWholeCalendar)
  useAction(saveFollowUps, () =>
    save({ name: intl.formatMessage(calendarNames.followUps), wordsOfDate: (date) => wordsOfDate(intl, date) }),
  )
  return (
    <Dialog title={intl.formatMessage(messages.quickAdd)} isOpen={isOpen} onClose={closeQuickAdd}>
      <Suspense>
        <QuickAddForm />
      </Suspense>
    </Dialog>
  )
}
