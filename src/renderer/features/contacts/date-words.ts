import type { CustomerDate } from '@shared/directory/directory'
import type { IntlShape } from 'react-intl'
import { dateNames } from './messages'
import { sentences } from './sentences'

/** What a notification says of a date: `Birthday: Anna Berg (60)`. */
export const wordsOfDate = (intl: IntlShape, { kind, label, name, years }: CustomerDate): string =>
  intl.formatMessage(sentences.dateOf, {
    what: label || intl.formatMessage(dateNames[kind]),
    name,
    years: years ?? 0,
    has: years === undefined ? 'none' : 'some',
  })
