import { Section } from '@renderer/ui/Section'
import { isFieldTaken, mostOwnFields, offeredFields } from '@shared/domain/own-fields'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useIntl } from 'react-intl'
import { messages } from './messages'
import { NewOwnField } from './NewOwnField'
import { OwnFieldRow } from './OwnFieldRow'
import { businessQuery } from './queries'
import { RemovedFields } from './RemovedFields'
import styles from './settings.module.css'

/** What the owner wants to know of customers beside the usual. */
export function OwnFieldSettings() {
  const intl = useIntl()
  const { data: business } = useSuspenseQuery(businessQuery)
  const all = business.ownFields ?? []
  const offered = offeredFields(all)
  const wrong = (name: string, id?: string) => {
    if (name === '') return intl.formatMessage(messages.fieldNeedsName)
    if (name.length > longestName) return intl.formatMessage(messages.tooLong)
    if (id === undefined && all.length >= mostOwnFields) return intl.formatMessage(messages.tooManyFields)
    return isFieldTaken(business, name, id) ? intl.formatMessage(messages.fieldTaken) : undefined
  }

  return (
    <Section title={intl.formatMessage(messages.ownFields)}>
      <p className={styles.text}>{intl.formatMessage(messages.ownFieldsText)}</p>
      <ul className={styles.rows}>
        {offered.map((field, at) => (
          <OwnFieldRow
            key={field.id}
            field={field}
            isFirst={at === 0}
            isLast={at === offered.length - 1}
            validate={(name) => wrong(name, field.id)}
          />
        ))}
      </ul>
      <NewOwnField validate={wrong} />
      <RemovedFields fields={all.filter(({ retired }) => retired)} />
    </Section>
  )
}

/** So that it can stand over a value and a column. */
const longestName = 100
