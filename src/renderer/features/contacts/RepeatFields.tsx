import { DayField } from '@renderer/ui/DayField'
import { Select } from '@renderer/ui/Select'
import { TextField } from '@renderer/ui/TextField'
import { addDays, type Day } from '@shared/domain/day'
import { nthWeekdayOf, type RepeatChoice, type RepeatPattern, repeatPatterns } from '@shared/domain/repeat-choice'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { countIn } from './count-in'
import { everyUnit, messages, repeatEnds, repeatUnits } from './messages'
import styles from './PromiseFields.module.css'
import { sentences } from './sentences'
import { weekdayName } from './weekday-name'

type Props = {
  repeats: RepeatChoice | undefined
  /** The day for which it is planned. */
  day: Day
  onChange: (repeats: RepeatChoice | undefined) => void
}

/** Daily to yearly, on weekdays, on the second Tuesday or the last working day; from the plan or from when it was done. */
export function RepeatFields({ repeats, day, onChange }: Props) {
  const intl = useIntl()
  const [every, setEvery] = useState(String(repeats?.every ?? 1))
  const words = (message: keyof typeof messages) => intl.formatMessage(messages[message])
  const { kept: _, ...changed } = repeats ?? {}

  const setPattern = (pattern: RepeatPattern | 'never') =>
    onChange(pattern === 'never' ? undefined : { from: 'plan', every: countIn(every) ?? 1, ...changed, pattern })

  const nameOf = (pattern: RepeatPattern) => {
    if (pattern !== 'nthWeekday') return intl.formatMessage(repeatUnits[pattern])
    const of = repeats?.pattern === pattern ? repeats : { pattern, every: 1, from: 'plan' as const }
    const { nth, day: weekday } = nthWeekdayOf(of, day)
    return intl.formatMessage(sentences.nthWeekday, { place: `p${nth}`, weekday: weekdayName(weekday, intl) })
  }
  const unit = repeats && unitOf(repeats.pattern)

  return (
    <div className={styles.line}>
      <Select
        label={words('repeats')}
        value={repeats?.pattern ?? 'never'}
        onChange={setPattern}
        options={[
          { value: 'never', label: words('never') },
          ...repeatPatterns
            .filter((pattern) => pattern !== 'other' || repeats?.pattern === 'other')
            .map((pattern) => ({ value: pattern, label: nameOf(pattern) })),
        ]}
      />
      {repeats && (
        <>
          {unit && (
            <div className={styles.number}>
              <TextField
                label={intl.formatMessage(everyUnit[unit])}
                value={every}
                onChange={(text) => {
                  setEvery(text)
                  const count = countIn(text)
                  if (count) onChange({ from: repeats.from, ...changed, pattern: repeats.pattern, every: count })
                }}
                error={countIn(every) ? undefined : words('everyNumber')}
              />
            </div>
          )}
          {unit && repeats.pattern === unit && (
            <Select
              label={words('countedFrom')}
              value={repeats.from}
              onChange={(from) => onChange({ ...repeats, from })}
              options={[
                { value: 'plan', label: words('fromPlan') },
                { value: 'done', label: words('fromDone') },
              ]}
            />
          )}
          <EndFields repeats={repeats} day={day} onChange={onChange} />
        </>
      )}
    </div>
  )
}

/** Nothing is counted on weekdays, nor by a rule that came from elsewhere. */
function unitOf(pattern: RepeatPattern) {
  if (pattern === 'workdays' || pattern === 'other') return undefined
  return pattern === 'nthWeekday' || pattern === 'lastWorkday' ? 'month' : pattern
}

function EndFields({ repeats, day, onChange }: Props & { repeats: RepeatChoice }) {
  const intl = useIntl()
  const [times, setTimes] = useState(String(repeats.times ?? 10))
  const { until, times: _, ...endless } = repeats
  const ends = until ? 'until' : repeats.times ? 'times' : 'never'
  const setEnds = (wanted: typeof ends) =>
    onChange({
      ...endless,
      ...(wanted === 'until' && { until: addDays(day, 365) }),
      ...(wanted === 'times' && { times: countIn(times) ?? 10 }),
    })

  return (
    <>
      <Select
        label={intl.formatMessage(messages.ends)}
        value={ends}
        onChange={setEnds}
        options={(['never', 'until', 'times'] as const).map((value) => ({
          value,
          label: intl.formatMessage(repeatEnds[value]),
        }))}
      />
      {until && (
        <DayField
          label={intl.formatMessage(messages.lastDay)}
          value={until}
          onChange={(last) => onChange(last ? { ...endless, until: last } : endless)}
          isRequired
        />
      )}
      {repeats.times && (
        <div className={styles.number}>
          <TextField
            label={intl.formatMessage(messages.howOften)}
            value={times}
            onChange={(text) => {
              setTimes(text)
              const count = countIn(text)
              if (count) onChange({ ...repeats, times: count })
            }}
            error={countIn(times) ? undefined : intl.formatMessage(messages.everyNumber)}
          />
        </div>
      )}
    </>
  )
}
