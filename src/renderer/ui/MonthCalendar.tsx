import { ChevronLeft, ChevronRight } from 'lucide-react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components'
import { useIntl } from 'react-intl'
import styles from './DayField.module.css'
import field from './Field.module.css'
import { messages } from './messages'

/** One month to choose a day from. */
export function MonthCalendar() {
  const intl = useIntl()
  return (
    <Calendar className={styles.calendar}>
      <header className={styles.month}>
        <Button slot="previous" className={field.inside} aria-label={intl.formatMessage(messages.previousMonth)}>
          <ChevronLeft aria-hidden />
        </Button>
        <CalendarHeading className={styles.heading} />
        <Button slot="next" className={field.inside} aria-label={intl.formatMessage(messages.nextMonth)}>
          <ChevronRight aria-hidden />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>
          {(name) => <CalendarHeaderCell className={styles.weekday}>{name}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className={styles.day} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}
