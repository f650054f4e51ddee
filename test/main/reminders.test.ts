import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'

type Shown = { title: string; body: string; click(): void }
const { shown, power } = vi.hoisted(() => ({ shown: [] as Shown[], power: new Map<string, () => void>() }))
vi.mock('electron', () => ({
  powerMonitor: {
    on: (event: string, listener: () => void) => power.set(event, listener),
    off: (event: string) => power.delete(event),
  },
  Notification: class {
    listeners: Record<string, () => void> = {}
    constructor(readonly options: { title: string; body: string }) {}
    on(event: string, listener: () => void) {
      this.listeners[event] = listener
    }
    show() {
      shown.push({ ...this.options, click: () => this.listeners.click?.() })
    }
  },
}))
const { startReminders } = await import('@main/reminders')

const folder = mkdtempSync(join(tmpdir(), 'regulars-reminders-'))
let file = ''
let tests = 0
const told: string[] = []
const opened: (string | undefined)[] = []
const start = () => startReminders(file, 'icon.png', { shown: (id) => told.push(id), opened: (id) => opened.push(id) })
const aReminder = (followUpId: string, due: string) => ({ followUpId, due, title: `Call ${followUpId}`, body: 'Ada' })
const titles = () => shown.map(({ title }) => title)
let reminders: ReturnType<typeof start>

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 2, 14, 14, 59), toFake: ['Date', 'setInterval', 'clearInterval'] })
  file = join(folder, `reminders-${++tests}.json`)
  for (const list of [shown, told, opened]) list.length = 0
  reminders = start()
})
afterEach(() => {
  reminders.stop()
  vi.useRealTimers()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a reminder is shown once, when its time has come, and its click opens the follow-up', () => {
  reminders.arm([aReminder('f1', '2026-03-14T15:00')])
  expect(shown).toEqual([])
  vi.advanceTimersByTime(5 * 60_000)
  expect(titles()).toEqual(['Call f1'])
  expect(told).toEqual(['f1'])
  shown[0]?.click()
  expect(opened).toEqual(['f1'])
})

test('after the machine slept through it, it is shown on waking, and only once', () => {
  reminders.arm([aReminder('f1', '2026-03-14T15:00')])
  vi.setSystemTime(new Date(2026, 2, 16, 8, 0))
  power.get('resume')?.()
  vi.advanceTimersByTime(15_000)
  expect(shown).toHaveLength(1)
})

test('a day without a time is reminded of at nine', () => {
  reminders.arm([aReminder('f1', '2026-03-15')])
  vi.setSystemTime(new Date(2026, 2, 15, 8, 59))
  power.get('resume')?.()
  expect(shown).toHaveLength(0)
  vi.setSystemTime(new Date(2026, 2, 15, 9, 0))
  power.get('resume')?.()
  expect(shown).toHaveLength(1)
})

test('many at once are one notice', () => {
  reminders.arm(['a', 'b', 'c', 'd'].map((id) => aReminder(id, '2026-03-14T10:00')))
  expect(titles()).toEqual(['4 follow-ups are due'])
  expect(told).toEqual(['a', 'b', 'c', 'd'])
  shown[0]?.click()
  expect(opened).toEqual([undefined])
})

test('a restart shows nothing twice, and the database is told again what it missed', () => {
  reminders.arm([aReminder('f1', '2026-03-14T10:00')])
  reminders.stop()
  expect(readFileSync(file, 'utf8')).toContain('"shown":{"f1')
  told.length = 0

  reminders = start()
  reminders.arm([aReminder('f1', '2026-03-14T10:00')])
  expect(shown).toHaveLength(1)
  expect(told).toEqual(['f1'])
})

test('what was put off is shown again at its new time', () => {
  reminders.arm([aReminder('f1', '2026-03-14T10:00')])
  reminders.arm([aReminder('f1', '2026-03-14T15:30')])
  vi.setSystemTime(new Date(2026, 2, 14, 15, 30))
  power.get('resume')?.()
  expect(shown).toHaveLength(2)
})

test('what was done is not shown', () => {
  reminders.arm([aReminder('f1', '2026-03-14T15:00')])
  reminders.arm([])
  vi.advanceTimersByTime(5 * 60_000)
  expect(shown).toEqual([])
})
