import { ruleInWords } from '@shared/package/rule-in-words'
import { expect, test } from 'vitest'

test.each([
  ['FREQ=WEEKLY', 'plan', 'every week'],
  ['FREQ=DAILY;INTERVAL=3', 'done', 'every 3 days, after it was done'],
  ['FREQ=MONTHLY;BYDAY=2TU', 'plan', 'every month on second Tuesday'],
  ['FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20261231', 'plan', 'every month on last Friday, until 2026-12-31'],
  [
    'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1;COUNT=3',
    'plan',
    'every month on the last of Monday, Tuesday, 3 times in all',
  ],
  ['FREQ=HOURLY', 'plan', 'FREQ=HOURLY'],
] as const)('%s, counted from %s, is said so: %s', (rule, from, words) => {
  expect(ruleInWords({ rule, from })).toBe(words)
})
