import type { MenuEntry } from '@renderer/ui/MenuItems'
import { type FollowUp, isPaused } from '@shared/domain/follow-up'
import { useIntl } from 'react-intl'
import { bin, edit, log, markAsDone, openCustomer, putOff } from './actions'
import { saveInCalendar } from './calendar'
import { useDesk } from './desk'
import { messages } from './messages'
import { useSaving } from './use-saving'

/** What can be done with a follow-up: the line below the current row and the context menu both say it. */
export function useFollowUpEntries(followUp: FollowUp): MenuEntry[] {
  const intl = useIntl()
  const { show, done, reopen, binned, skipped, paused, onOpen, customers } = useDesk()
  const save = useSaving(saveInCalendar)
  const { id, doneAt } = followUp
  const entry = ({ id: name, words, keys }: typeof edit, act: (id: string) => void): MenuEntry => ({
    id: name,
    label: intl.formatMessage(words),
    keys: keys?.[0],
    onSelect: () => act(id),
  })

  const toBin = { ...entry(bin, binned), danger: true }
  const open = onOpen && entry(openCustomer, () => onOpen(followUp))
  if (doneAt > 0)
    return [
      {
        id: 'reopen',
        label: intl.formatMessage(messages.reopen),
        keys: markAsDone.keys?.[0],
        onSelect: () => reopen(id),
      },
      ...(open ? [open] : []),
      toBin,
    ]
  return [
    entry(markAsDone, done),
    entry(putOff, show('snooze')),
    ...(customers ? [entry(log, show('log'))] : []),
    entry(edit, show('edit')),
    ...(followUp.repeats
      ? [
          { id: 'skip', label: intl.formatMessage(messages.skip), onSelect: () => skipped(id) },
          {
            id: 'pause',
            label: intl.formatMessage(isPaused(followUp) ? messages.goOn : messages.pause),
            onSelect: () => paused(id),
          },
        ]
      : []),
    ...(open ? [open] : []),
    {
      id: 'calendar',
      label: intl.formatMessage(messages.toCalendar),
      isRare: true,
      onSelect: () => save(id),
    },
    toBin,
  ]
}
