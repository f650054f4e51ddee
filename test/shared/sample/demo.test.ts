import { nextYearly } from '@shared/domain/day'
import { dueAt } from '@shared/domain/follow-up'
import { localTimeOf } from '@shared/domain/local-time'
import { demoBook } from '@shared/sample/demo/demo'
import { expect, test } from 'vitest'
import { complaints } from './valid-book'

const at = (time: string) => ({ today: time.slice(0, 10), now: new Date(time).getTime() })

test.each(['2026-03-14T10:20', '2026-01-01T00:01', '2024-02-29T23:58', '2026-10-25T06:00'])(
  'opened at %s, the demo has 120 customers and no row that the app could not have written',
  (time) => {
    const { today, now } = at(time)
    const book = demoBook(today, now)
    expect(complaints(book, now)).toEqual([])
    expect(book.customers).toHaveLength(120)
    expect(JSON.stringify(demoBook(today, now))).toBe(JSON.stringify(book))
  },
)

test('Today is lively', () => {
  const { today, now } = at('2026-03-14T10:20')
  const { customers, followUps } = demoBook(today, now)
  const open = followUps.filter(({ doneAt }) => doneAt === 0)
  const inAWeek = customers
    .flatMap(({ dates = [] }) => dates.map(({ date }) => nextYearly(date, today)))
    .filter((day) => day <= '2026-03-21')

  expect(open.filter(({ due }) => due < today).length).toBeGreaterThan(3)
  expect(open.filter(({ due }) => due.startsWith(today)).length).toBeGreaterThan(5)
  expect(open.filter(({ due }) => due > `${today}T24`).length).toBeGreaterThan(5)
  expect(followUps.filter(({ doneAt }) => localTimeOf(doneAt) > today).length).toBeGreaterThan(2)
  expect(inAWeek).toContain(today)
  expect(inAWeek.length).toBeGreaterThan(3)
})

test('one promise is due in two minutes, so that a reminder can be seen; what is past has been reminded of', () => {
  const { today, now } = at('2026-03-14T10:20')
  const silent = demoBook(today, now).followUps.filter(({ doneAt, remindedAt }) => doneAt === 0 && !remindedAt)
  expect(silent.map(dueAt).sort()[0]).toBe('2026-03-14T10:22')
})
