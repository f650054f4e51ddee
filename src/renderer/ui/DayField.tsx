import { parseDate } from '@internationalized/date'
import { isDay } from '@shared/domain/day'
import { CalendarDays, X } from 'lucide-react'
import { Button, DateInput, DatePicker, DateSegment, Dialog, Group, Popover } from 'react-aria-components'
import { useIntl } from 'react-intl'
import choices from './Choices.module.css'
import own from './DayField.module.css'
import styles from './Field.module.css'
import { FieldLabel, FieldWords } from './FieldWords'
import { MonthCalendar } from './MonthCalendar'
import { messages } from './messages'

type Props = {
  label: string
  /** `YYYY-MM-DD`, or empty. */
  value: string
  onChange: (day: string) => void
  isLabelHidden?: boolean
  isDisabled?: boolean
  autoFocus?: boolean
  /** A required day cannot be removed again. */
  isRequired?: boolean
  description?: string
  error?: string
}

/** A day, typed part by part or chosen from a calendar. */
export function DayField({ label, value, onChange, isLabelHidden, description, error, ...rest }: Props) {
  const intl = useIntl()
  return (
    <DatePicker
      {...rest}
      className={styles.field}
      aria-label={isLabelHidden ? label : undefined}
      value={isDay(value) ? parseDate(value) : null}
      onChange={(day) => onChange(day?.toString() ?? '')}
      granularity="day"
      shouldForceLeadingZeros
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isHidden={isLabelHidden} />
      <Group className={styles.frame}>
        <DateInput className={own.parts}>{(part) => <DateSegment segment={part} className={own.part} />}</DateInput>
        {value !== '' && !rest.isRequired && (
          <Button
            slot={null}
            className={styles.inside}
            aria-label={intl.formatMessage(messages.clearDay)}
            onPress={() => onChange('')}
          >
            <X aria-hidden />
          </Button>
        )}
        <Button className={styles.inside} aria-label={intl.formatMessage(messages.openCalendar)}>
          <CalendarDays aria-hidden />
        </Button>
      </Group>
      <FieldWords description={description} error={error} />
      <Popover className={choices.popover} offset={4}>
        <Dialog className={own.dialog}>
          <MonthCalendar />
        </Dialog>
      </Popover>
    </DatePicker>
  )
}
