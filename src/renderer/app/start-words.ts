import type { Counts } from '@shared/vault/entry'
import type { MissingCommits, StartNews } from '@shared/vault/opened'
import type { IntlShape } from 'react-intl'
import { sentences } from './start-messages'
import type { ToldAtStart } from './start-news'

/** What the owner is told of a start, sentence by sentence; that commits were brought in, or somebody erased, stands only
 * in the log. */
export const wordsOfStart = (intl: IntlShape, { news, counts = {} }: ToldAtStart, now: number): string[] =>
  news.flatMap((one) => sentencesOf(intl, one, counts, now))

function sentencesOf(intl: IntlShape, news: StartNews, counts: Counts, now: number): string[] {
  const { customers = 0, interactions = 0 } = counts
  switch (news.what) {
    case 'replayed':
      return []
    case 'rebuilt':
      // Whoever asked to have somebody erased has been told by that.
      if (news.because === 'erased') return []
      return [intl.formatMessage(sentences.rebuilt, { customers, interactions })]
    case 'adopted':
      return [intl.formatMessage(sentences.adopted)]
    case 'rescued':
      return [
        intl.formatMessage(sentences.rescued, { customers, interactions }),
        ...news.missing.map((missing) => wordsOfMissing(intl, missing, now)),
      ]
  }
}

function wordsOfMissing(intl: IntlShape, { count, after, before }: MissingCommits, now: number): string {
  const when = [after, before].filter((instant) => instant !== undefined)
  const isToday = when.every((instant) => new Date(instant).toDateString() === new Date(now).toDateString())
  const words = (instant = 0) =>
    intl.formatDate(instant, isToday ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' })
  const known = after === undefined ? (before === undefined ? 'no' : 'before') : before === undefined ? 'after' : 'both'
  return intl.formatMessage(sentences.missing, { count, known, after: words(after), before: words(before) })
}
