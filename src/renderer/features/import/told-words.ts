import type { Told } from '@shared/import/differences'
import type { Detail } from '@shared/import/outcome'
import type { IntlShape } from 'react-intl'
import { isOccasion, occasionWords } from './messages'
import { sentences } from './sentences'

/** "kiel@berg.example (work), 0431 1234567": values with what each is for. */
export const toldWords = (intl: IntlShape, detail: Detail, values: Told[]): string =>
  intl.formatList(
    values.map(({ value, label }) => {
      const what = detail === 'dates' ? dateWords(intl, value) : value
      const of = detail === 'dates' && isOccasion(label) ? intl.formatMessage(occasionWords[label]) : label
      return of ? intl.formatMessage(sentences.withLabel, { what, label: of }) : what
    }),
    { type: 'unit' },
  )

function dateWords(intl: IntlShape, date: string) {
  const hasYear = !date.startsWith('--')
  const day = hasYear ? date : `2000${date.slice(1)}`
  const year = hasYear ? ('numeric' as const) : undefined
  return intl.formatDate(`${day}T00:00:00Z`, { timeZone: 'UTC', day: 'numeric', month: 'long', year })
}
