import { commit } from '@renderer/database/commit'
import { database, openDatabase } from '@renderer/database/database'
import { followUpById } from '@renderer/database/follow-ups'
import { undoSteps } from '@renderer/database/undo'
import type { Events } from '@shared/bridge'
import type { CustomerDate } from '@shared/directory/directory'
import type { CustomerId } from '@shared/domain/customer'
import type { Reminder, TodayInTray } from '@shared/domain/reminder'
import { aCustomer, aFollowUp } from '@test/support/factories'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const armed: Reminder[][] = []
const inTray: TodayInTray[] = []
const answered: string[] = []
const calendars: string[] = []
let calendar: { path?: string } = {}
const listeners: { [Name in keyof Events]?: (payload: Events[Name]) => void } = {}
vi.stubGlobal('window', {
  desktop: {
    armReminders: async (reminders: Reminder[]) => void armed.push(reminders),
    preferences: async () => ({}),
    tellToday: async (today: TodayInTray) => void inTray.push(today),
    remindersAway: async () => [],
    calendarFile: async () => calendar,
    tellCalendar: async (text: string) => void calendars.push(text),
    remindersAnswered: async (ids: string[]) => void answered.push(...ids),
    on: (event: keyof Events, listener: never) => {
      listeners[event] = listener
      return () => delete listeners[event]
    },
  },
})
vi.stubGlobal('requestIdleCallback', (act: () => void) => act())
vi.stubGlobal('cancelIdleCallback', () => {})
const dates: CustomerDate[] = []
vi.mock('@renderer/features/customers/directory', () => ({ upcomingDates: async () => [...dates] }))
const { keepReminders } = await import('@renderer/features/contacts/reminders')

const morning = new Date(2026, 2, 14, 9).getTime()
const armedNow = () => armed.at(-1)?.map(({ followUpId }) => followUpId)
let stop = () => {}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: morning })
  armed.length = 0
  dates.length = 0
  database.close()
  await database.delete()
  await openDatabase()
  await commit({ customers: [aCustomer()] }, { act: 'sampleAdded' })
  stop = keepReminders({
    wordsOfDate: ({ name }) => `Birthday: ${name}`,
    calendarName: 'Follow-ups',
  })
  await vi.waitFor(() => expect(armedNow()).toEqual([]), { timeout: 20_000 })
})
afterEach(() => stop())

test('what is promised is what the desktop reminds of, with what and whom', async () => {
  await commit({ followUps: [aFollowUp({ due: '2026-03-14T15:00' })] }, { act: 'followUpAdded' })
  const reminder = { followUpId: 'f1', due: '2026-03-14T15:00', title: 'Send the quote', body: 'Ada Berg' }
  await vi.waitFor(() => expect(armed.at(-1)).toEqual([reminder]), { timeout: 20_000 })

  await commit({ customers: [aCustomer({ name: 'Ada Lind' })] }, { act: 'customerChanged' })
  await vi.waitFor(() => expect(armed.at(-1)).toEqual([{ ...reminder, body: 'Ada Lind' }]), { timeout: 20_000 })
})

test.each([
  ['done', { doneAt: 5 }],
  ['in the bin', { binnedAt: 5 }],
  ['reminded of already', { remindedAt: 5 }],
  ['further away than forty days', { due: '2026-04-24' }],
])('not of what is %s', async (_, some) => {
  const followUps = [aFollowUp(some), aFollowUp({ id: 'f2', due: '2026-04-23' })]
  await commit({ followUps }, { act: 'followUpAdded' })
  await vi.waitFor(() => expect(armedNow()).toEqual(['f2']), { timeout: 20_000 })
})

test('birthdays are armed too, on the day unless the owner wants them earlier', async () => {
  dates.push({ customerId: 'ada' as CustomerId, name: 'Ada Berg', kind: 'birthday', on: '2026-03-20', years: 40 })
  await commit({ followUps: [aFollowUp({ due: '2026-03-15' })] }, { act: 'followUpAdded' })
  const birthday = {
    followUpId: 'date ada 2026-03-20 birthday',
    due: '2026-03-20',
    title: 'Birthday: Ada Berg',
    body: '',
  }
  await vi.waitFor(() => expect(armed.at(-1)?.at(-1)).toEqual(birthday), { timeout: 20_000 })
})

test('a date is armed as soon as somebody has it who had none before', async () => {
  dates.push({ customerId: 'eva' as CustomerId, name: 'Eva Abt', kind: 'birthday', on: '2026-03-14' })
  await commit({ customers: [aCustomer({ id: 'eva' as CustomerId, name: 'Eva Abt' })] }, { act: 'customerChanged' })
  await vi.waitFor(() => expect(armed.at(-1)?.at(-1)).toMatchObject({ title: 'Birthday: Eva Abt' }), {
    timeout: 20_000,
  })
})

test('a calendar file that is kept is written with what is promised, and without those who have left', async () => {
  calendar = { path: '/calendar.ics' }
  await commit({ followUps: [aFollowUp({ due: '2027-03-15' })] }, { act: 'followUpAdded' })
  await vi.waitFor(() => expect(calendars.at(-1)).toContain('SUMMARY:Send the quote · Ada Berg'), { timeout: 20_000 })
  await commit({ customers: [aCustomer({ stage: 'departed' })] }, { act: 'customerChanged' })
  await commit({ followUps: [aFollowUp({ due: '2027-03-15', title: 'Other' })] }, { act: 'followUpChanged' })
  await vi.waitFor(() => expect(calendars.at(-1)).not.toContain('SUMMARY'), { timeout: 20_000 })
  calendar = {}
})

test('the tray shows what is overdue or due today, soonest first', async () => {
  const followUps = [
    aFollowUp({ id: 'later', title: 'Pay', due: '2026-03-14T15:00' }),
    aFollowUp({ id: 'late', due: '2026-03-10' }),
    aFollowUp({ id: 'tomorrow', due: '2026-03-15' }),
    aFollowUp({ id: 'seen', due: '2026-03-14', remindedAt: 5 }),
  ]
  await commit({ followUps }, { act: 'followUpAdded' })
  await vi.waitFor(() => expect(inTray.at(-1)?.count).toBe(3), { timeout: 20_000 })
  expect(inTray.at(-1)?.items.map(({ followUpId }) => followUpId)).toEqual(['late', 'seen', 'later'])
  expect(inTray.at(-1)?.items.at(-1)?.title).toBe('Pay · Ada Berg')
})

test('what was pressed on a notification is carried out, and told back', async () => {
  const followUps = ['a', 'b', 'c'].map((id) => aFollowUp({ id, due: '2026-03-14T08:00' }))
  await commit({ followUps }, { act: 'followUpAdded' })
  await commit({ followUps: [{ ...followUps[2]!, due: '2026-03-20' }] }, { act: 'followUpChanged' })
  listeners.reminderPressed?.({
    answers: [
      { followUpId: 'a', do: 'done', at: morning },
      { followUpId: 'b', do: 'later', at: morning },
      { followUpId: 'c', do: 'done', at: morning },
      { followUpId: 'gone', do: 'done', at: morning },
    ],
  })
  await vi.waitFor(() => expect(answered).toEqual(['a', 'b', 'c', 'gone']), { timeout: 20_000 })
  expect((await followUpById('a'))?.doneAt).toBeGreaterThan(0)
  expect(await followUpById('b')).toMatchObject({ snoozedUntil: '2026-03-14T10:00' })
  expect(await followUpById('c')).toMatchObject({ doneAt: 0 })
})

test.each(['departed', 'died'] as const)('row 17: those who have left are not reminded of: %s', async (stage) => {
  await commit({ followUps: [aFollowUp()] }, { act: 'followUpAdded' })
  await vi.waitFor(() => expect(armedNow()).toEqual(['f1']), { timeout: 20_000 })
  await commit({ customers: [aCustomer({ stage })] }, { act: 'customerChanged' })
  await vi.waitFor(() => expect(armedNow()).toEqual([]), { timeout: 20_000 })
})

test('time passes: what was far away comes near without anything being written', async () => {
  await commit({ followUps: [aFollowUp({ due: '2026-04-24' })] }, { act: 'followUpAdded' })
  vi.setSystemTime(new Date(2026, 2, 15, 9))
  vi.advanceTimersToNextTimer()
  await vi.waitFor(() => expect(armedNow()).toEqual(['f1']), { timeout: 20_000 })
})

test('shown, it is remembered once, and is no step of undo', async () => {
  await commit({ followUps: [aFollowUp({ due: '2026-03-14T09:00' })] }, { act: 'followUpAdded' })
  await vi.waitFor(() => expect(armedNow()).toEqual(['f1']), { timeout: 20_000 })
  const steps = undoSteps().done.length

  listeners.reminderShown?.({ shown: [{ followUpId: 'f1', at: morning }] })
  listeners.reminderShown?.({ shown: [{ followUpId: 'f1', at: morning + 1000 }] })
  await vi.waitFor(() => expect(armedNow()).toEqual([]), { timeout: 20_000 })
  await commit({}, { act: 'reminderShown' })
  expect(await followUpById('f1')).toMatchObject({ remindedAt: morning })
  expect(undoSteps().done.length).toBe(steps)
})

test('a reminder shown before it was put off does not mute what it was put off to', async () => {
  const later = aFollowUp({ due: '2026-03-14T08:00', snoozedUntil: '2026-03-14T12:00' })
  await commit({ followUps: [later] }, { act: 'followUpSnoozed' })
  listeners.reminderShown?.({ shown: [{ followUpId: 'f1', at: morning }] })
  await commit({}, { act: 'reminderShown' })
  expect(await followUpById('f1')).toEqual(later)
})

test('who comes back after having left is reminded of again', async () => {
  await commit({ followUps: [aFollowUp({ due: '2026-03-15' })] }, { act: 'followUpAdded' })
  await vi.waitFor(() => expect(armedNow()).toEqual(['f1']), { timeout: 20_000 })
  await commit({ customers: [aCustomer({ stage: 'departed' })] }, { act: 'customerChanged' })
  await vi.waitFor(() => expect(armedNow()).toEqual([]), { timeout: 20_000 })
  await commit({ customers: [aCustomer()] }, { act: 'customerChanged' })
  await vi.waitFor(() => expect(armedNow()).toEqual(['f1']), { timeout: 20_000 })
})

test('after its end nothing is told any more', async () => {
  stop()
  const before = armed.length
  await commit({ followUps: [aFollowUp()] }, { act: 'followUpAdded' })
  expect(armed.length).toBe(before)
  expect(listeners).toEqual({})
})

test('row 19: done on a reminder ahead of the time is done', async () => {
  await commit(
    { followUps: [aFollowUp({ id: 'ahead', due: '2026-03-14T10:00', remindBefore: [60] })] },
    { act: 'followUpAdded' },
  )
  listeners.reminderPressed?.({ answers: [{ followUpId: 'ahead', do: 'done', at: morning }] })
  await vi.waitFor(() => expect(answered).toContain('ahead'), { timeout: 20_000 })
  expect((await followUpById('ahead'))?.doneAt).toBeGreaterThan(0)
})
