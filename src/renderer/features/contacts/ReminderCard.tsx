import { customersByIds } from '@renderer/database/customers'
import { followUpsByIds } from '@renderer/database/follow-ups'
import { useNow } from '@renderer/now'
import { Button } from '@renderer/ui/Button'
import { ButtonRow } from '@renderer/ui/ButtonRow'
import { IconButton } from '@renderer/ui/IconButton'
import { addMinutes } from '@shared/domain/day'
import { dueAt, isOpen } from '@shared/domain/follow-up'
import { snoozedTo } from '@shared/domain/snooze'
import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useIntl } from 'react-intl'
import { create } from 'zustand'
import { useDayAndTime } from './day-and-time'
import { markDone, snoozeFollowUp } from './follow-up-acts'
import { messages, snoozeNames } from './messages'
import styles from './ReminderCard.module.css'
import { useSaving } from './use-saving'

/** The follow-up whose notification was clicked. */
const useClicked = create<{ followUpId?: string | undefined }>(() => ({}))

export const showReminderCard = (followUpId: string) => useClicked.setState({ followUpId })
const close = () => useClicked.setState({ followUpId: undefined })

/** What can be done about a reminder at once: notifications have no buttons on every desktop. */
export function ReminderCard() {
  const intl = useIntl()
  const now = useNow()
  const dayAndTime = useDayAndTime()
  const finish = useSaving(markDone)
  const putOff = useSaving(snoozeFollowUp)
  const { followUpId } = useClicked()
  const { data } = useQuery({
    queryKey: ['reminder card', followUpId],
    queryFn: async () => {
      const [followUp] = await followUpsByIds([followUpId!])
      const [customer] = followUp ? await customersByIds([followUp.customerId]) : []
      return { followUp, customer }
    },
    enabled: followUpId !== undefined,
    meta: { reads: ['followUps', 'customers'] },
  })
  const followUp = data?.followUp
  if (followUpId === undefined || !followUp || !isOpen(followUp) || followUp.id !== followUpId) return null

  const then = (act: () => void) => () => {
    act()
    close()
  }
  const tomorrow = snoozedTo('tomorrow', now, followUp.due)!
  return (
    <section className={styles.card} aria-label={intl.formatMessage(messages.reminder)}>
      <header className={styles.head}>
        <strong className={styles.title}>{followUp.title}</strong>
        <IconButton label={intl.formatMessage(messages.closeReminder)} icon={<X aria-hidden />} onPress={close} />
      </header>
      <p className={styles.about}>
        {[data.customer?.name, dayAndTime(dueAt(followUp), false)].filter(Boolean).join(' · ')}
      </p>
      <ButtonRow>
        <Button kind="quiet" onPress={then(() => putOff({ id: followUp.id, until: tomorrow }))}>
          {intl.formatMessage(snoozeNames.tomorrow)}
        </Button>
        <Button kind="quiet" onPress={then(() => putOff({ id: followUp.id, until: addMinutes(now, 60) }))}>
          {intl.formatMessage(messages.inAnHour)}
        </Button>
        <Button kind="primary" autoFocus onPress={then(() => finish(followUp.id))}>
          {intl.formatMessage(messages.done)}
        </Button>
      </ButtonRow>
    </section>
  )
}
