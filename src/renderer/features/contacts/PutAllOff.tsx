import { useToday } from '@renderer/now'
import { MenuButton } from '@renderer/ui/MenuButton'
import { dayOf } from '@shared/domain/day'
import { snoozedTo } from '@shared/domain/snooze'
import { useIntl } from 'react-intl'
import { useDayAndTime } from './day-and-time'
import { snoozeAll } from './follow-up-acts'
import { messages, snoozeNames } from './messages'
import { useSaving } from './use-saving'

/** Puts all of them off at once, and nothing else. */
export function PutAllOff({ ids, onDone }: { ids: string[]; onDone?: () => void }) {
  const intl = useIntl()
  const today = useToday()
  const dayAndTime = useDayAndTime()
  const save = useSaving(snoozeAll)
  const items = (['tomorrow', 'nextWeek', 'nextMonth'] as const).map((word) => {
    const until = dayOf(snoozedTo(word, today, today)!)
    return {
      id: word,
      label: `${intl.formatMessage(snoozeNames[word])} (${dayAndTime(until, true)})`,
      onSelect: () => {
        save({ ids, until })
        onDone?.()
      },
    }
  })
  return <MenuButton kind="quiet" label={intl.formatMessage(messages.putAllOff)} items={items} />
}
