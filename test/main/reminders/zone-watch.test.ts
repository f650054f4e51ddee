import { zoneWatch } from '@main/reminders/zone-watch'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const platform = Object.getOwnPropertyDescriptor(process, 'platform')!
const zone = process.env.TZ
const wallClock = () => new Date(Date.UTC(2026, 5, 1, 12)).getHours()

beforeEach(() => {
  Object.defineProperty(process, 'platform', { ...platform, value: 'linux' })
  delete process.env.TZ
})
afterEach(() => {
  Object.defineProperty(process, 'platform', platform)
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

test('row 10: the system goes into another time zone, and the running app follows', () => {
  let link = '/usr/share/zoneinfo/Europe/Berlin'
  const watch = zoneWatch(() => link)
  link = '../usr/share/zoneinfo/Asia/Tokyo'
  watch.look()
  expect(wallClock()).toBe(21)
  link = '/usr/share/zoneinfo/America/New_York'
  watch.look()
  expect(wallClock()).toBe(8)
})

test('row 10: without a change nothing is set', () => {
  const watch = zoneWatch(() => '/usr/share/zoneinfo/Europe/Berlin')
  watch.look()
  expect(process.env.TZ).toBeUndefined()
})

test('row 10: whoever has set a zone for the app keeps it', () => {
  process.env.TZ = 'Europe/Berlin'
  const read = vi.fn(() => '/usr/share/zoneinfo/Asia/Tokyo')
  zoneWatch(read).look()
  expect(process.env.TZ).toBe('Europe/Berlin')
  expect(read).not.toHaveBeenCalled()
})

test('row 10: a system that keeps its zone in another way is left as it is', () => {
  zoneWatch(() => {
    throw new Error('no link')
  }).look()
  expect(process.env.TZ).toBeUndefined()
})
