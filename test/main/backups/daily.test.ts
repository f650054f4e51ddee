import { backupName, isBackupName, withEnding } from '@main/backups/backup-name'
import { isDailyDue, type OwnCopy, outdated } from '@main/backups/daily'
import { clockHere, dayHere } from '@main/clock-here'
import { expect, test } from 'vitest'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** 22 November 2026, 09:40 on the wall clock of this computer. */
const now = new Date(2026, 10, 22, 9, 40).getTime()

test.each([
  ['at once after the start', { startedAt: now }, false],
  ['three minutes after it, in the middle of work', { startedAt: now - 3 * minute }, false],
  ['three minutes after it, nobody there', { startedAt: now - 3 * minute, isIdle: true }, true],
  ['ten minutes after it', { startedAt: now - 10 * minute }, true],
  ['made today already', { startedAt: now - hour, madeAt: now - 9 * hour }, false],
  ['made yesterday, late', { startedAt: now - hour, madeAt: now - 10 * hour }, true],
  ['running over midnight', { startedAt: now - 3 * day, madeAt: now - day }, true],
  ['it failed half an hour ago', { startedAt: now - day, triedAt: now - 30 * minute }, false],
  ['it failed an hour ago', { startedAt: now - day, triedAt: now - hour }, true],
  ['the clock was put back after it failed', { startedAt: now - day, triedAt: now + day }, true],
  ['the clock was put back after the start', { startedAt: now + day }, true],
])('a daily copy, %s: %s', (_name, some, isDue) => {
  expect(isDailyDue({ now, isIdle: false, ...some }, dayHere)).toBe(isDue)
})

const copy = (at: number, rows = 100): OwnCopy => ({ path: `/d/${backupName(at, false)}`, at, size: 1, rows })
const daily = (count: number) => Array.from({ length: count }, (_, index) => copy(now - index * day)).toReversed()

test('of a year of daily copies the last 14 stay, and the newest of each of the last 12 months', () => {
  const all = daily(400)
  const gone = outdated(all, dayHere)
  const stay = all.filter((one) => !gone.includes(one)).toReversed()
  expect(stay.slice(0, 14)).toEqual(all.slice(-14).toReversed())
  expect(stay.slice(14).map(({ at }) => clockHere(at).slice(0, 10))).toEqual([
    '2026-10-31',
    '2026-09-30',
    '2026-08-31',
    '2026-07-31',
    '2026-06-30',
    '2026-05-31',
    '2026-04-30',
    '2026-03-31',
    '2026-02-28',
    '2026-01-31',
    '2025-12-31',
  ])
})

test('the last one written stays, also when the clock was put back before it', () => {
  const late = copy(now - 3 * hour)
  expect(outdated([...daily(30), late], dayHere)).not.toContain(late)
})

test('of several copies of one day the newest stays', () => {
  const all = [copy(now - hour), copy(now), copy(now)]
  expect(outdated(all, dayHere)).toEqual([all[1], all[0]])
})

test('a stretch without the app costs no copy', () => {
  const all = [copy(now - 301 * day), copy(now - 300 * day), copy(now)]
  expect(outdated(all, dayHere)).toEqual([])
})

test('nothing goes while the newest holds less than half of the one before', () => {
  const older = daily(30).slice(0, -1)
  expect(outdated([...older, copy(now, 49)], dayHere)).toEqual([])
  expect(outdated([...older, copy(now, 50)], dayHere)).not.toEqual([])
})

test('names tell the day and the time, and what is sealed', () => {
  expect(backupName(now, false)).toBe('Regulars 2026-11-22 09-40.regulars')
  expect(backupName(now, true, 2)).toBe('Regulars 2026-11-22 09-40 (2).regulars.age')
  for (const isSealed of [true, false])
    for (const count of [1, 2, 30]) expect(isBackupName(backupName(now, isSealed, count))).toBe(true)
  for (const name of [
    'Letter.regulars',
    'Regulars 2026-11-22 09-40.zip',
    'x/Regulars 2026-11-22 09-40.regulars',
    'Regulars 2026-11-22 09-40.regulars~',
  ]) {
    expect(isBackupName(name)).toBe(false)
  }
})

test.each([
  ['/s/My data', false, '/s/My data.regulars'],
  ['/s/My data', true, '/s/My data.regulars.age'],
  ['/s/My data.regulars', true, '/s/My data.regulars.age'],
  ['/s/My data.regulars.age', true, '/s/My data.regulars.age'],
  ['/s/My data.regulars.age', false, '/s/My data.regulars'],
  ['/s/My data.age', true, '/s/My data.regulars.age'],
  ['/s.regulars/a', false, '/s.regulars/a.regulars'],
] as const)('%s saved (sealed: %s) is %s', (path, isSealed, named) => {
  expect(withEnding(path, isSealed)).toBe(named)
})
