import { EditableText } from '@renderer/ui/EditableText'
import { Section } from '@renderer/ui/Section'
import { reasonsOf, restMonthsOf, stepsOf } from '@shared/domain/departure'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useIntl } from 'react-intl'
import { setRestMonths } from './acts'
import styles from './departures.module.css'
import { messages } from './messages'
import { OwnList } from './OwnList'
import { rulesQuery } from './queries'
import { useSaving } from './use-saving'

const mostMonths = 1200

/** How the owner parts with customers. */
export function DepartureSettings() {
  const intl = useIntl()
  const { data: rules } = useSuspenseQuery(rulesQuery)
  const save = useSaving(setRestMonths)
  const isRight = (typed: string) => /^[1-9]\d{0,3}$/.test(typed.trim()) && Number(typed) <= mostMonths

  return (
    <Section title={intl.formatMessage(messages.departures)}>
      <p className={styles.text}>{intl.formatMessage(messages.settingsText)}</p>
      <div className={styles.setting}>
        <span>{intl.formatMessage(messages.restMonths)}</span>
        <EditableText
          label={intl.formatMessage(messages.restMonths)}
          placeholder={intl.formatMessage(messages.restMonths)}
          value={String(restMonthsOf(rules))}
          validate={(typed) => (isRight(typed) ? undefined : intl.formatMessage(messages.wrongMonths))}
          onSave={(typed) => save(Number(typed))}
        />
      </div>
      <OwnList list="reasons" title={messages.reasons} newEntry={messages.newReason} entries={reasonsOf(rules)} />
      <OwnList list="steps" title={messages.farewell} newEntry={messages.newStep} entries={stepsOf(rules)} />
    </Section>
  )
}
