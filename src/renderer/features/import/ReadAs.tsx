import { Select } from '@renderer/ui/Select'
import type { DetectedSource } from '@shared/contacts/imported-person'
import type { ReadOptions } from '@shared/contacts/read-contacts'
import { type MessageDescriptor, useIntl } from 'react-intl'
import { check, useImporting } from './importing'
import { messages } from './messages'
import styles from './ReadAs.module.css'
import { sentences } from './sentences'
import { encodingWords, separatorWords } from './sources'

const asFound = 'found'
const orderWords = { day: messages.dayFirst, month: messages.monthFirst }

/** In which way else the file can be read. */
export function ReadAs({ source, isOnlyDates }: { source: DetectedSource; isOnlyDates: boolean }) {
  const intl = useIntl()
  const wish = useImporting((state) => state.wish)
  const { separator, encoding, dayFirst } = wish.options
  const readAs = (changed: ReadOptions) => void check({ ...wish, options: { ...wish.options, ...changed } })
  // Read in another way, the file has other columns.
  const readAnew = (changed: ReadOptions) => readAs({ ...changed, mapping: undefined })

  const choices = (words: Record<string, MessageDescriptor>, found?: MessageDescriptor | false) => [
    {
      value: asFound,
      label: found
        ? intl.formatMessage(sentences.asFound, { what: intl.formatMessage(found) })
        : intl.formatMessage(messages.asFound),
    },
    ...Object.entries(words).map(([value, label]) => ({ value, label: intl.formatMessage(label) })),
  ]
  const chosen = (value: string) => (value === asFound ? undefined : value)

  return (
    <div className={styles.fields}>
      {!isOnlyDates && source.format === 'csv' && (
        <Select
          label={intl.formatMessage(messages.separator)}
          value={separator ?? asFound}
          onChange={(value) => readAnew({ separator: chosen(value) })}
          options={choices(separatorWords, !separator && separatorWords[source.separator ?? ''])}
        />
      )}
      {!isOnlyDates && source.format !== 'xlsx' && source.format !== 'json' && (
        <Select
          label={intl.formatMessage(messages.encoding)}
          value={encoding ?? asFound}
          onChange={(value) => readAnew({ encoding: chosen(value) })}
          options={choices(encodingWords, !encoding && encodingWords[source.encoding])}
        />
      )}
      {source.format !== 'vcard' && (
        <Select
          label={intl.formatMessage(messages.dates)}
          value={dayFirst === undefined ? asFound : dayFirst ? 'day' : 'month'}
          onChange={(value) => readAs({ dayFirst: value === asFound ? undefined : value === 'day' })}
          options={choices(orderWords)}
        />
      )}
    </div>
  )
}
