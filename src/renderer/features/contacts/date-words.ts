import type { CustomerDate } from '@shared/directory/directory'
import type { IntlShape } from 'react-intl'
import { dateNames } from './messages'
import { sentences } from './sentences'

/** What comes round: a birthday, or the goal that is to be looked at. */
export const nameOfDate = (intl: IntlShape, { kind, label }: Pick<CustomerDate, 'kind' | 'label'>): string =>
  kind === 'review'
    ? intl.formatMessage(sentences.reviewOf, { goal: label ?? '' })
    : label || intl.formatMessage(dateNames[kind])

/** What a notification says of a date: `Birthday: Anna Berg (60)`. */
export const wordsOfDate = (intl: IntlShape, { name, years, ...date }: CustomerDate): string =>
  intl.formatMessage(sentences.dateOf, {
    what: nameOfDate(intl, date),
    name,
    years: years ?? 0,
    has: years === undefined ? 'none' : 'some',
  })
