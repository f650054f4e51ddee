import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Preferences } from '@shared/domain/preferences'
import type { Reminder, ReminderAnswer, Shown } from '@shared/domain/reminder'
import { usualHours } from '@shared/domain/reminder-hours'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

type OnScreen = {
  title: string
  body: string
  actions?: unknown[]
  click(): void
  press(button: number): void
  close(): void
  fail(why: string): void
}
const { shown, power, desktop } = vi.hoisted(() => ({
  shown: [] as OnScreen[],
  power: new Map<string, () => void>(),
  desktop: { isSupported: true },
}))
vi.mock('electron', () => ({
  app: { getLocale: () => 'en-GB' },
  powerMonitor: {
    on: (event: string, listener: () => void) => power.set(event, listener),
    off: (event: string) => power.delete(event),
  },
  Notification: class {
    static isSupported = () => desktop.isSupported
    listeners: Record<string, (...given: unknown[]) => void> = {}
    constructor(readonly options: { title: string; body: string }) {}
    on(event: string, listener: (...given: unknown[]) => void) {
      this.listeners[event] = listener
    }
    show() {
      const hear = (event: string, ...given: unknown[]) => this.listeners[event]?.({}, ...given)
      shown.push({
        ...this.options,
        click: () => hear('click'),
        press: (button) => hear('action', button),
        close: () => hear('close'),
        fail: (why) => hear('failed', why),
      })
    }
  },
}))
const { startReminders } = await import('@main/reminders/reminders')

const folder = mkdtempSync(join(tmpdir(), 'regulars-reminders-'))
let path = ''
let tests = 0
const told: Shown[] = []
const opened: (string | undefined)[] = []
const away: string[][] = []
const pressed: ReminderAnswer[] = []
let preferences: Pick<Preferences, 'reminderHours' | 'hidesNames'> = {}

const start = () =>
  startReminders({
    path,
    icon: 'icon.png',
    preferences: () => preferences,
    hear: {
      shown: (list) => told.push(...list),
      opened: (id) => opened.push(id),
      away: (list) => away.push(list),
      pressed: (list) => pressed.push(...list),
    },
  })
const aReminder = (followUpId: string, due: string, some: Partial<Reminder> = {}): Reminder => ({
  followUpId,
  due,
  title: `Call ${followUpId}`,
  body: 'Ada',
  ...some,
})
const titles = () => shown.map(({ title }) => title)
let reminders: ReturnType<typeof start>

/** A local time, on which the clock then stands. */
const at = (time: string) => vi.setSystemTime(new Date(time))
const ticks = (count = 1) => vi.advanceTimersByTime(count * 15_000)
/** The app is killed and started again: only what is on the disk is left. */
function startAgain() {
  reminders.stop()
  reminders = start()
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-14T14:59'), toFake: ['Date', 'setInterval', 'clearInterval'] })
  path = join(folder, `reminders-${++tests}.json`)
  for (const list of [shown, told, opened, away, pressed]) list.length = 0
  preferences = {}
  desktop.isSupported = true
  reminders = start()
})
afterEach(() => {
  reminders.stop()
  vi.useRealTimers()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a reminder is shown once, when its time has come', () => {
  reminders.arm([aReminder('f1', '2026-03-14T15:00')])
  ticks(3)
  expect(shown).toEqual([])
  ticks(20)
  expect(titles()).toEqual(['Call f1'])
  expect(shown[0]).toMatchObject({ body: 'Ada' })
  expect(told.map(({ followUpId }) => followUpId)).toEqual(['f1'])
})

test('row 1: due during sleep, it is shown once on waking and says when it was due', () => {
  reminders.arm([aReminder('f1', '2026-03-14T15:00')])
  at('2026-03-16T08:00')
  power.get('resume')?.()
  ticks()
  expect(titles()).toEqual(['Call f1'])
  expect(shown[0]!.body).toBe('Ada, was due Sat 14 Mar, 15:00')
  expect(away).toEqual([['f1']])
})

describe('row 2: app closed at the due time', () => {
  const list = ['a', 'b'].map((id) => aReminder(id, '2026-03-14T15:00'))

  test('on start there is one grouped notice and a list, before any window has loaded', () => {
    reminders.arm([...list, aReminder('later', '2026-03-14T18:00')])
    reminders.stop()
    at('2026-03-14T16:00')
    reminders = start()
    expect(titles()).toEqual(['2 follow-ups came due while you were away'])
    expect(reminders.away()).toEqual(['a', 'b'])
    shown[0]!.click()
    expect(opened).toEqual([undefined])
  })

  test('the list outlives another restart, until the owner has seen it', () => {
    reminders.arm(list)
    at('2026-03-14T16:00')
    startAgain()
    startAgain()
    expect(shown).toHaveLength(1)
    expect(reminders.away()).toEqual(['a', 'b'])
    reminders.seen()
    startAgain()
    expect(reminders.away()).toEqual([])
  })
})

test('row 3: a restart shows nothing twice, and the database is told again what it missed', () => {
  reminders.arm([aReminder('f1', '2026-03-14T10:00')])
  expect(readFileSync(path, 'utf8')).toContain('"shown":{"f1')
  told.length = 0
  startAgain()
  reminders.arm([aReminder('f1', '2026-03-14T10:00')])
  expect(shown).toHaveLength(1)
  expect(told.map(({ followUpId }) => followUpId)).toEqual(['f1'])
})

test('row 3: killed between showing and noting, it is shown once more rather than lost', () => {
  reminders.arm([aReminder('f1', '2026-03-14T15:00')])
  const before = readFileSync(path, 'utf8')
  at('2026-03-14T15:00')
  ticks()
  expect(shown).toHaveLength(1)
  reminders.stop()
  writeFileSync(path, before) // as a kill before the write leaves it
  reminders = start()
  expect(shown).toHaveLength(2)
  startAgain()
  expect(shown).toHaveLength(2)
})

test('row 4: resume event and tick at once are one toast', () => {
  reminders.arm([aReminder('f1', '2026-03-14T15:00')])
  at('2026-03-14T15:00')
  power.get('resume')?.()
  power.get('unlock-screen')?.()
  ticks()
  expect(shown).toHaveLength(1)
})

test('row 5: dismissed is not done: it is not shown again, and nothing is pressed', () => {
  reminders.arm([aReminder('f1', '2026-03-14T15:00')])
  at('2026-03-14T15:00')
  ticks()
  shown[0]!.close()
  at('2026-03-15T15:00')
  ticks(4)
  expect(shown).toHaveLength(1)
  expect(pressed).toEqual([])
})

test('row 6: what was put off rings at its new time, also after a restart', () => {
  reminders.arm([aReminder('f1', '2026-03-14T10:00')])
  reminders.arm([aReminder('f1', '2026-03-14T15:30')])
  startAgain()
  at('2026-03-14T15:30')
  ticks()
  expect(shown).toHaveLength(2)
})

test('row 7: 50 overdue are one notice', () => {
  reminders.arm(Array.from({ length: 50 }, (_, index) => aReminder(`f${index}`, '2026-03-14T10:00')))
  ticks()
  expect(titles()).toEqual(['50 follow-ups are due'])
  expect(told).toHaveLength(50)
})

describe('row 8: quiet hours and days off', () => {
  const evening = { ...usualHours, quiet: { from: '20:00', until: '08:00' } }

  test('what comes due in the night is held, then one digest comes at the first tick after', () => {
    preferences = { reminderHours: evening }
    reminders.arm(['a', 'b'].map((id, index) => aReminder(id, `2026-03-14T2${index + 1}:00`)))
    for (const time of ['2026-03-14T21:00', '2026-03-14T22:30', '2026-03-15T07:59']) {
      at(time)
      ticks()
      expect(shown).toEqual([])
    }
    at('2026-03-15T08:00')
    ticks()
    expect(titles()).toHaveLength(1)
    expect(told.map(({ followUpId }) => followUpId)).toEqual(['a', 'b'])
  })

  test('a single one says when it was due', () => {
    preferences = { reminderHours: evening }
    reminders.arm([aReminder('a', '2026-03-14T21:00')])
    at('2026-03-15T08:00')
    ticks()
    expect(shown[0]).toMatchObject({ title: 'Call a', body: 'Ada, was due Sat 14 Mar, 21:00' })
  })

  test('nothing rings on a holiday or a day off', () => {
    preferences = { reminderHours: { ...usualHours, workdays: [1, 2, 3, 4, 5], holidays: ['2026-03-16'] } }
    reminders.arm([aReminder('a', '2026-03-14T15:00')]) // a Saturday
    for (const time of ['2026-03-14T15:00', '2026-03-15T12:00', '2026-03-16T12:00']) {
      at(time)
      ticks()
    }
    expect(shown).toEqual([])
    expect(reminders.state().next).toEqual({ at: '2026-03-17T09:00', title: 'Call a' })
    at('2026-03-17T08:59')
    ticks()
    expect(shown).toEqual([])
    at('2026-03-17T09:00')
    ticks()
    expect(titles()).toEqual(['Call a'])
  })
})

describe('row 9: clock change', () => {
  const zone = process.env.TZ
  beforeEach(() => {
    process.env.TZ = 'Europe/Berlin'
  })
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  test('a time that summer time skips fires at the first valid minute', () => {
    at('2026-03-29T01:30')
    reminders.arm([aReminder('f1', '2026-03-29T02:30')])
    vi.setSystemTime(Date.UTC(2026, 2, 29, 0, 59, 59))
    ticks(0)
    power.get('resume')?.()
    expect(shown).toEqual([])
    vi.setSystemTime(Date.UTC(2026, 2, 29, 1, 0, 0)) // 03:00
    power.get('resume')?.()
    expect(titles()).toEqual(['Call f1'])
  })

  test('a time that comes twice in autumn fires once, and nine stays nine', () => {
    vi.setSystemTime(Date.UTC(2026, 9, 24, 23, 0)) // 01:00
    reminders.arm([aReminder('f1', '2026-10-25T02:30'), aReminder('f2', '2026-10-25T09:00')])
    for (let minute = 0; minute <= 8 * 60; minute += 10) {
      vi.setSystemTime(Date.UTC(2026, 9, 24, 23, minute))
      power.get('resume')?.()
      if (minute === 90) expect(titles()).toEqual(['Call f1'])
    }
    expect(titles()).toEqual(['Call f1'])
    vi.setSystemTime(Date.UTC(2026, 9, 25, 8, 0)) // 09:00
    power.get('resume')?.()
    expect(titles()).toEqual(['Call f1', 'Call f2'])
  })
})

test('row 10: the owner travels: nine is nine where the owner is, without a restart', () => {
  const before = process.env.TZ
  process.env.TZ = 'Europe/Berlin'
  vi.setSystemTime(Date.UTC(2026, 5, 1, 6, 30)) // 08:30 in Berlin
  reminders.arm([
    aReminder('floating', '2026-06-01T09:00'),
    aReminder('fixed', '2026-06-01T09:00', { zone: 'Europe/Berlin' }),
  ])
  process.env.TZ = 'America/New_York' // 02:30 there
  vi.setSystemTime(Date.UTC(2026, 5, 1, 7, 0))
  power.get('resume')?.()
  expect(titles()).toEqual(['Call fixed'])
  vi.setSystemTime(Date.UTC(2026, 5, 1, 13, 0)) // 09:00 there
  power.get('resume')?.()
  expect(titles()).toEqual(['Call fixed', 'Call floating'])
  if (before === undefined) delete process.env.TZ
  else process.env.TZ = before
})

test.each(['Pacific/Kiritimati', 'Etc/GMT+12', 'Asia/Kathmandu', 'America/St_Johns', 'UTC'])(
  'row 11: a day without a time is reminded of at the start of the day in %s',
  (zone) => {
    const before = process.env.TZ
    process.env.TZ = zone
    preferences = { reminderHours: { ...usualHours, dayAt: '07:30' } }
    at('2026-03-15T07:29')
    reminders.arm([aReminder('f1', '2026-03-15')])
    expect(shown).toEqual([])
    at('2026-03-15T07:30')
    power.get('resume')?.()
    expect(titles()).toEqual(['Call f1'])
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  },
)

test('row 13: due today with its time passed it is due now', () => {
  reminders.arm([aReminder('f1', '2026-03-14T14:58')])
  expect(titles()).toEqual(['Call f1'])
})

test('row 15: what is due in more than 24.8 days is not due now', () => {
  reminders.arm([aReminder('f1', '2026-05-30T15:00')])
  ticks(100)
  expect(shown).toEqual([])
  at('2026-05-30T15:00')
  ticks()
  expect(shown).toHaveLength(1)
})

test('row 16: a clock that is set back or forward shows nothing twice and loses nothing', () => {
  reminders.arm([aReminder('f1', '2026-03-14T15:00'), aReminder('f2', '2026-03-14T16:00')])
  at('2026-03-14T15:00')
  ticks()
  at('2026-03-13T12:00')
  ticks(4)
  at('2026-03-14T15:00')
  ticks()
  expect(titles()).toEqual(['Call f1'])
  at('2027-01-01T00:00')
  ticks()
  at('2026-03-14T16:00')
  ticks()
  expect(titles()).toEqual(['Call f1', 'Call f2'])
})

test('row 17: what is not on the list any more stops at once', () => {
  reminders.arm([aReminder('f1', '2026-03-14T15:00')])
  reminders.arm([])
  at('2026-03-14T15:00')
  ticks(4)
  startAgain()
  expect(shown).toEqual([])
})

test('row 18: a click opens the follow-up', () => {
  reminders.arm([aReminder('f1', '2026-03-14T10:00')])
  shown[0]!.click()
  expect(opened).toEqual(['f1'])
})

describe('row 19: done and later on the notification', () => {
  const platform = Object.getOwnPropertyDescriptor(process, 'platform')!
  beforeEach(() => Object.defineProperty(process, 'platform', { ...platform, value: 'darwin' }))
  afterEach(() => Object.defineProperty(process, 'platform', platform))

  test('where the system has buttons', () => {
    reminders.arm([aReminder('f1', '2026-03-14T10:00')])
    expect(shown[0]!.actions).toHaveLength(2)
    shown[0]!.press(0)
    expect(pressed).toMatchObject([{ followUpId: 'f1', do: 'done' }])
  })

  test('what is not due yet can be done, and rings again anyway', () => {
    reminders.arm([aReminder('f1', '2026-03-14T15:30', { before: 60 })])
    expect(shown[0]!.actions).toHaveLength(1)
    shown[0]!.press(0)
    expect(pressed).toMatchObject([{ followUpId: 'f1', do: 'done' }])
  })

  test('what was pressed outlives a crash, rings no more, and is told until a window has carried it out', () => {
    reminders.arm([aReminder('f1', '2026-03-14T10:00')])
    shown[0]!.press(1)
    startAgain()
    pressed.length = 0
    reminders.arm([aReminder('f1', '2026-03-14T10:00')])
    expect(pressed).toMatchObject([{ followUpId: 'f1', do: 'later' }])
    reminders.answered(['f1'])
    pressed.length = 0
    startAgain()
    reminders.arm([aReminder('f1', '2026-03-14T16:00')])
    expect(pressed).toEqual([])
    at('2026-03-14T16:00')
    ticks()
    expect(shown).toHaveLength(2)
  })
})

test('row 20: a system that refuses is noticed, and one without notifications', () => {
  reminders.test()
  expect(titles()).toEqual(['This is how a reminder looks'])
  expect(reminders.state().trouble).toBeUndefined()
  shown[0]!.fail('not allowed')
  expect(reminders.state().trouble).toBe('not allowed')
  desktop.isSupported = false
  expect(reminders.state().trouble).toBe('unsupported')
})

test('row 20: the state says when it looked and what comes next', () => {
  reminders.arm([aReminder('b', '2026-03-14T16:00'), aReminder('a', '2026-03-14T15:30')])
  ticks()
  expect(reminders.state()).toMatchObject({
    checkedAt: new Date('2026-03-14T14:59:15').getTime(),
    next: { at: '2026-03-14T15:30', title: 'Call a' },
  })
})

test('row 23: names are hidden where the owner wants it', () => {
  preferences = { hidesNames: true }
  reminders.arm([aReminder('f1', '2026-03-14T10:00')])
  expect(shown[0]).toMatchObject({ title: 'A follow-up is due', body: '' })
})

test('row 24: what a restored backup brings that is past is missed, and rings no more; what is ahead does', () => {
  const restored = [
    ...Array.from({ length: 300 }, (_, index) => aReminder(`f${index}`, '2025-01-01T10:00')),
    aReminder('ahead', '2026-03-14T15:00'),
  ]
  reminders.beginRestore()
  reminders.arm(restored.slice(0, 100))
  startAgain() // the plug is pulled
  reminders.arm(restored)
  reminders.endRestore()
  ticks(2)
  expect(shown).toEqual([])
  at('2026-03-14T15:00')
  ticks()
  expect(titles()).toEqual(['Call ahead'])
})

test('row 26: of 10,000 scheduled the one that is due rings at the tick', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => aReminder(`f${index}`, '2026-03-20T10:00'))
  reminders.arm([...many, aReminder('now', '2026-03-14T15:00')])
  at('2026-03-14T14:59:59')
  ticks()
  expect(titles()).toEqual(['Call now'])
})

test('a birthday rings without buttons, tells no window, and opens by its click', () => {
  const birthday = aReminder('date ada 2026-03-20 birthday', '2026-03-20', { title: 'Birthday: Ada (40)', body: '' })
  reminders.arm([birthday, { ...birthday, before: 7 * 24 * 60 }, { ...birthday, before: 24 * 60 }])
  expect(shown).toMatchObject([{ title: 'Birthday: Ada (40)', body: 'due Fri 20 Mar, 9:00' }])
  at('2026-03-19T09:00')
  ticks()
  at('2026-03-20T09:00')
  ticks(3)
  startAgain()
  expect(shown.map(({ body }) => body)).toEqual(['due Fri 20 Mar, 9:00', 'due Fri 20 Mar, 9:00', ''])
  expect(told).toEqual([])
  expect(reminders.away()).toEqual([])
  shown[0]!.click()
  expect(opened).toEqual(['date ada 2026-03-20 birthday'])
})

test('several times ahead: each rings once, says when it is due, and the latest speaks for those that were missed', () => {
  const times = [60, 10, 0].map((before) => aReminder('f1', '2026-03-14T17:00', before > 0 ? { before } : {}))
  reminders.arm(times)
  at('2026-03-14T16:00')
  ticks()
  expect(shown[0]!.body).toBe('Ada, due 17:00')
  at('2026-03-14T17:00')
  ticks()
  expect(shown).toHaveLength(2)
  expect(shown[1]!.body).toBe('Ada')
  startAgain()
  reminders.arm(times)
  expect(shown).toHaveLength(2)
})

test('row 24: what quiet hours hold survives a backup that was only looked at', () => {
  preferences = { reminderHours: { ...usualHours, quiet: { from: '20:00', until: '08:00' } } }
  reminders.arm([aReminder('a', '2026-03-14T21:00')])
  at('2026-03-14T21:30')
  ticks()
  reminders.endRestore()
  reminders.arm([aReminder('a', '2026-03-14T21:00')])
  at('2026-03-15T08:00')
  ticks()
  expect(titles()).toEqual(['Call a'])
})
test('row 20: the state names what quiet hours hold, and when it comes', () => {
  preferences = { reminderHours: { ...usualHours, quiet: { from: '20:00', until: '08:00' } } }
  reminders.arm([aReminder('a', '2026-03-14T21:00'), aReminder('b', '2026-03-15T11:00')])
  at('2026-03-14T21:30')
  ticks()
  expect(reminders.state().next).toMatchObject({ at: '2026-03-15T08:00', title: 'Call a' })
})
test('row 24: a restore that could not begin mutes nothing', () => {
  reminders.beginRestore()
  reminders.cancelRestore()
  at('2026-03-14T15:00')
  reminders.arm([aReminder('a', '2026-03-14T15:00')])
  ticks(2)
  expect(titles()).toEqual(['Call a'])
})
