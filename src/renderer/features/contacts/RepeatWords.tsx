import { useDayWords } from '@renderer/ui/day-words'
import type { Day } from '@shared/domain/day'
import type { Recurrence } from '@shared/domain/recurrence'
import { choiceOf, nthWeekdayOf, type RepeatChoice } from '@shared/domain/repeat-choice'
import { type IntlShape, useIntl } from 'react-intl'
import { messages } from './messages'
import { repeatWords, sentences } from './sentences'
import { weekdayName } from './weekday-name'

export function RepeatWords({ repeats, day }: { repeats: Recurrence; day: Day }) {
  return useRepeatWords()(repeats, day)
}

/** `every 2 weeks`, `every second Tuesday, until 31 December`, `a month after it is done`. */
export function useRepeatWords() {
  const intl = useIntl()
  const dayWords = useDayWords()
  return (repeats: Recurrence, day: Day): string => {
    const choice = choiceOf(repeats, day)
    const words = wordsOf(choice, day, intl)
    if (choice.until) return intl.formatMessage(sentences.untilDay, { words, day: dayWords(choice.until) })
    if (choice.times) return intl.formatMessage(sentences.timesLeft, { words, times: choice.times })
    return words
  }
}

function wordsOf(choice: RepeatChoice, day: Day, intl: IntlShape): string {
  const { pattern, every, from } = choice
  if (pattern === 'workdays') return intl.formatMessage(messages.everyWorkday)
  if (pattern === 'lastWorkday') return intl.formatMessage(sentences.everyLastWorkday, { every })
  if (pattern === 'other') return intl.formatMessage(messages.repeatsSomehow)
  if (pattern !== 'nthWeekday') return intl.formatMessage(repeatWords[pattern], { every, from })
  const { nth, day: weekday } = nthWeekdayOf(choice, day)
  return intl.formatMessage(sentences.everyNthWeekday, { place: `p${nth}`, weekday: weekdayName(weekday, intl), every })
}
