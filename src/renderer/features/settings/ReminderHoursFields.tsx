import { Button } from '@renderer/ui/Button'
import { Checkbox } from '@renderer/ui/Checkbox'
import { DayField } from '@renderer/ui/DayField'
import { Switch } from '@renderer/ui/Switch'
import { TagList } from '@renderer/ui/TagList'
import { TimeField } from '@renderer/ui/TimeField'
import type { Day, IsoWeekday } from '@shared/domain/day'
import { type Clock, type ReminderHours, usualHours, weekdays } from '@shared/domain/reminder-hours'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { messages } from './messages'
import { changePreferences, usePreferences } from './preferences'
import styles from './settings.module.css'

/** The evening and the night, until the owner says otherwise. */
const usualQuiet = { from: '20:00', until: '08:00' }

/** When reminders ring, and when they wait. */
export function ReminderHoursFields() {
  const intl = useIntl()
  const { reminderHours = usualHours } = usePreferences()
  const { dayAt, quiet, workdays } = reminderHours
  const change = (changed: Partial<ReminderHours>) => {
    const { quiet, ...rest } = { ...reminderHours, ...changed }
    void changePreferences({ reminderHours: quiet ? { ...rest, quiet } : rest })
  }
  const works = (day: IsoWeekday, isWorkday: boolean) =>
    change({ workdays: weekdays.filter((each) => (each === day ? isWorkday : workdays.includes(each))) })

  return (
    <div className={styles.fields}>
      <TimeSetting label={intl.formatMessage(messages.dayAt)} value={dayAt} onChange={(dayAt) => change({ dayAt })} />
      <Switch
        label={intl.formatMessage(messages.quietHours)}
        description={intl.formatMessage(messages.quietHoursText)}
        isSelected={quiet !== undefined}
        onChange={(isQuiet) => change({ quiet: isQuiet ? usualQuiet : undefined })}
      />
      {quiet && (
        <>
          <TimeSetting
            label={intl.formatMessage(messages.quietFrom)}
            value={quiet.from}
            onChange={(from) => change({ quiet: { ...quiet, from } })}
          />
          <TimeSetting
            label={intl.formatMessage(messages.quietUntil)}
            value={quiet.until}
            onChange={(until) => change({ quiet: { ...quiet, until } })}
          />
        </>
      )}
      <div className={styles.field}>
        <span className={styles.label}>{intl.formatMessage(messages.workdays)}</span>
        <fieldset className={styles.days} aria-label={intl.formatMessage(messages.workdays)}>
          {weekdays.map((day) => (
            <Checkbox
              key={day}
              label={intl.formatDate(Date.UTC(2024, 0, day), { timeZone: 'UTC', weekday: 'short' })}
              isSelected={workdays.includes(day)}
              isDisabled={workdays.length === 1 && workdays.includes(day)}
              onChange={(isWorkday) => works(day, isWorkday)}
            />
          ))}
        </fieldset>
      </div>
      <Holidays hours={reminderHours} onChange={(holidays) => change({ holidays })} />
    </div>
  )
}

type TimeSettingProps = { label: string; value: Clock; onChange: (time: Clock) => void }

/** A time of day; one that is not whole changes nothing. */
const TimeSetting = ({ label, value, onChange }: TimeSettingProps) => (
  <div className={styles.field}>
    <span className={styles.label}>{label}</span>
    <div className={styles.short}>
      <TimeField label={label} isLabelHidden value={value} onChange={(time) => time && onChange(time)} />
    </div>
  </div>
)

type HolidaysProps = { hours: ReminderHours; onChange: (holidays: Day[]) => void }

function Holidays({ hours: { holidays }, onChange }: HolidaysProps) {
  const intl = useIntl()
  const [day, setDay] = useState<Day>('')
  const words = (each: Day) => intl.formatDate(`${each}T00:00:00Z`, { timeZone: 'UTC', dateStyle: 'medium' })
  const byWords = new Map(holidays.map((each) => [words(each), each]))

  return (
    <div className={styles.field}>
      <span className={styles.label}>{intl.formatMessage(messages.holidays)}</span>
      <div className={styles.fields}>
        <TagList
          label={intl.formatMessage(messages.holidays)}
          tags={[...byWords.keys()]}
          onRemove={(tag) => onChange(holidays.filter((each) => each !== byWords.get(tag)))}
        />
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            if (day === '') return
            onChange([...new Set([...holidays, day])].sort())
            setDay('')
          }}
        >
          <DayField label={intl.formatMessage(messages.holiday)} value={day} onChange={setDay} />
          <Button type="submit" isDisabled={day === ''}>
            {intl.formatMessage(messages.add)}
          </Button>
        </form>
      </div>
    </div>
  )
}
