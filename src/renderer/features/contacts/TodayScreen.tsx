import { useUpcomingDates } from '@renderer/features/customers/directory'
import { useNow } from '@renderer/now'
import { Button } from '@renderer/ui/Button'
import { Page } from '@renderer/ui/Page'
import { Section } from '@renderer/ui/Section'
import { dayOf } from '@shared/domain/day'
import { todayOf } from '@shared/domain/today'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue, useMemo } from 'react'
import { useIntl } from 'react-intl'
import { useNavigate } from 'react-router'
import { AwayList } from './AwayList'
import { addressWith } from './address'
import { DatesAhead } from './DatesAhead'
import { Fold, useUnfolded } from './Fold'
import { FollowUpDesk } from './FollowUpDesk'
import { FollowUpRows } from './FollowUpRows'
import { blockNames, messages } from './messages'
import { NothingToday } from './NothingToday'
import { PromiseToSomebody, PromiseToSomebodyButton } from './PromiseToSomebody'
import { PutAllOff } from './PutAllOff'
import { todayQuery } from './queries'
import { StayInTouchToday } from './StayInTouchToday'
import { sentences } from './sentences'
import { TodayCounts } from './TodayCounts'

/** As many late ones stand there until the owner wants to see them all. */
const fewLate = 3

/** What today holds, in the order in which it wants attention; `asks` is what other features want to be looked at. */
export function TodayScreen({ asks }: { asks?: ReactNode }) {
  const intl = useIntl()
  const navigate = useNavigate()
  const now = useNow()
  const today = useDeferredValue(dayOf(now))
  const { data } = useSuspenseQuery(todayQuery(today))
  const dates = useUpcomingDates(today, 7) ?? []
  const day = useMemo(() => todayOf(data.due, data.done, now), [data, now])

  const showsAllLate = useUnfolded('late')
  const showsLater = useUnfolded('later')
  const showsDone = useUnfolded('done')
  const late = showsAllLate.is ? day.overdue : day.overdue.slice(0, fewLate)
  const onScreen = [
    ...late,
    ...day.now,
    ...day.today,
    ...(showsLater.is ? day.later : []),
    ...(showsDone.is ? day.done : []),
  ]
  const isNothingLeft = [day.overdue, day.now, day.today, day.later].every((block) => block.length === 0)
  const title = intl.formatDate(`${today}T00:00:00Z`, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })

  return (
    <Page
      title={title}
      meta={<TodayCounts day={day} dates={dates.length} />}
      actions={data.isAnybodyThere && <PromiseToSomebodyButton />}
    >
      <PromiseToSomebody />
      <AwayList followUps={[...day.overdue, ...day.now, ...day.today]} customers={data.customers} />
      {asks}
      {isNothingLeft && <NothingToday {...data} day={day} />}
      <FollowUpDesk
        followUps={onScreen}
        customers={data.customers}
        onOpen={(followUp) => void navigate(addressWith(followUp))}
        isMain
      >
        {late.length > 0 && (
          <Section
            title={intl.formatMessage(blockNames.overdue)}
            actions={
              <>
                {day.overdue.length > 1 && <PutAllOff ids={day.overdue.map(({ id }) => id)} />}
                {day.overdue.length > fewLate && (
                  <Button kind="quiet" onPress={showsAllLate.toggle}>
                    {showsAllLate.is
                      ? intl.formatMessage(messages.showFewer)
                      : intl.formatMessage(sentences.showAll, { count: day.overdue.length })}
                  </Button>
                )}
              </>
            }
          >
            <FollowUpRows label={intl.formatMessage(blockNames.overdue)} followUps={late} />
          </Section>
        )}
        {(['now', 'today'] as const).map(
          (block) =>
            day[block].length > 0 && (
              <Section key={block} title={intl.formatMessage(blockNames[block])}>
                <FollowUpRows label={intl.formatMessage(blockNames[block])} followUps={day[block]} due="time" />
              </Section>
            ),
        )}
        <StayInTouchToday />
        <DatesAhead dates={dates} />
        <Fold title={intl.formatMessage(blockNames.later)} count={day.later.length} fold={showsLater}>
          <FollowUpRows label={intl.formatMessage(blockNames.later)} followUps={day.later} due="time" />
        </Fold>
        <Fold title={intl.formatMessage(blockNames.done)} count={day.done.length} fold={showsDone}>
          <FollowUpRows label={intl.formatMessage(blockNames.done)} followUps={day.done} due="time" />
        </Fold>
      </FollowUpDesk>
    </Page>
  )
}
