import { type HistoryStep, historySteps } from '@renderer/database/history'
import { Button } from '@renderer/ui/Button'
import { useDayWords } from '@renderer/ui/day-words'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Page } from '@renderer/ui/Page'
import { Section } from '@renderer/ui/Section'
import { type Day, dayOf } from '@shared/domain/day'
import { localTimeOf } from '@shared/domain/local-time'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { HistoryRow } from './HistoryRow'
import styles from './HistoryScreen.module.css'
import { messages, sentences } from './messages'
import { useSteps } from './undo-redo'

/** How many steps are shown until the owner wants all. */
const shownFirst = 100

/** What was done, day by day, newest first, and a way to take each of it back. */
export function HistoryScreen() {
  const intl = useIntl()
  const dayWords = useDayWords()
  const { undone } = useSteps()
  const [showsAll, setShowsAll] = useState(false)
  const steps = historySteps()
  const shown = showsAll ? steps : steps.slice(0, shownFirst)
  const redoable = new Set(undone.map(({ sequence }) => sequence))

  return (
    <Page title={intl.formatMessage(messages.history)}>
      {steps.length === 0 ? (
        <EmptyState
          title={intl.formatMessage(messages.historyEmpty)}
          text={intl.formatMessage(messages.historyEmptyText)}
        />
      ) : (
        <p className={styles.text}>{intl.formatMessage(messages.historyText)}</p>
      )}
      {byDay(shown).map(([day, ofDay]) => (
        <Section key={day} title={dayWords(day)}>
          <ul className={styles.rows} aria-label={dayWords(day)}>
            {ofDay.map((step) => (
              <HistoryRow
                key={step.sequence}
                step={step}
                canTurn={step.state === 'done' || redoable.has(step.sequence)}
              />
            ))}
          </ul>
        </Section>
      ))}
      {shown.length < steps.length && (
        <div>
          <Button kind="quiet" onPress={() => setShowsAll(true)}>
            {intl.formatMessage(sentences.showAllSteps, { count: steps.length })}
          </Button>
        </div>
      )}
    </Page>
  )
}

function byDay(steps: HistoryStep[]): [Day, HistoryStep[]][] {
  const days = new Map<Day, HistoryStep[]>()
  for (const step of steps) {
    const day = dayOf(localTimeOf(step.at))
    days.set(day, [...(days.get(day) ?? []), step])
  }
  return [...days]
}
