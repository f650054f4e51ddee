import { EditableText } from '@renderer/ui/EditableText'
import { Section } from '@renderer/ui/Section'
import { longestLine } from '@shared/domain/lengths'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useIntl } from 'react-intl'
import { nameBusiness } from './business-acts'
import { messages } from './messages'
import { businessQuery } from './queries'
import styles from './settings.module.css'
import { useSaving } from './use-saving'

const fields = [
  { field: 'name', label: messages.businessName, example: messages.businessNameExample },
  { field: 'contact', label: messages.contact, example: messages.contactExample },
  { field: 'owner', label: messages.owner, example: messages.ownerExample },
] as const

/** What the business is called, how it is reached, who handles things. */
export function BusinessSettings() {
  const intl = useIntl()
  const { data: business } = useSuspenseQuery(businessQuery)
  const save = useSaving(nameBusiness)
  const validate = (value: string) => (value.length > longestLine ? intl.formatMessage(messages.tooLong) : undefined)

  return (
    <Section title={intl.formatMessage(messages.business)}>
      <p className={styles.text}>{intl.formatMessage(messages.businessText)}</p>
      <dl className={styles.fields}>
        {fields.map(({ field, label, example }) => (
          <div key={field} className={styles.field}>
            <dt className={styles.label}>{intl.formatMessage(label)}</dt>
            <dd>
              <EditableText
                label={intl.formatMessage(label)}
                placeholder={intl.formatMessage(example)}
                value={business[field] ?? ''}
                validate={validate}
                onSave={(value) => save({ [field]: value })}
              />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
