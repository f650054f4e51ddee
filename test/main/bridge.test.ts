import { type Answers, callNames } from '@shared/bridge'
import { beforeEach, expect, test, vi } from 'vitest'

const { handlers } = vi.hoisted(() => ({ handlers: new Map<string, (...args: unknown[]) => unknown>() }))
vi.mock('electron', () => ({
  ipcMain: { handle: (name: string, handler: never) => handlers.set(name, handler) },
  nativeTheme: {},
  protocol: {},
  net: {},
}))
const { serve } = await import('@main/bridge')

const webContents = {}
const ourFrame = { parent: null, url: 'app://regulars/index.html#/today' }
const call = (name: string, event: object, ...args: unknown[]) => handlers.get(name)?.(event, ...args)
const fromUs = { sender: webContents, senderFrame: ourFrame }
const opened = vi.fn()

beforeEach(() => {
  opened.mockReset()
  const anything = () => undefined
  const answers = Object.fromEntries(callNames.map((name) => [name, anything])) as unknown as Answers
  serve({ webContents, once() {} } as never, { ...answers, openLink: opened })
})

test('our window is answered', () => {
  call('openLink', fromUs, 'tel:+4912345')
  expect(opened).toHaveBeenCalledWith('tel:+4912345')
})

test.each([
  ['another window', { sender: {}, senderFrame: ourFrame }],
  ['a frame inside our page', { sender: webContents, senderFrame: { ...ourFrame, parent: ourFrame } }],
  ['another page', { sender: webContents, senderFrame: { parent: null, url: 'https://example.org/' } }],
  [
    'a page whose address only begins like ours',
    { sender: webContents, senderFrame: { parent: null, url: 'app://regulars.example/' } },
  ],
  ['a frame that is gone', { sender: webContents, senderFrame: null }],
])('%s is turned away', (_who, event) => {
  expect(() => call('openLink', event, 'tel:1')).toThrow('did not come from our window')
  expect(opened).not.toHaveBeenCalled()
})

const aPackage = {
  packageId: 'P0001',
  createdAt: 1,
  timeZone: 'Europe/Berlin',
  business: { id: 'business' },
  customer: { id: 'c', kind: 'person', name: 'Ada', stage: 'active', createdAt: 1, updatedAt: 1 },
  companyNames: {},
  interactions: [],
  followUps: [],
  requests: [],
  departures: [],
  otherNames: [],
  namesOfOthers: 'hidden',
}

test.each([
  ['openLink', [7]],
  ['openLink', []],
  ['openLink', ['x'.repeat(5000)]],
  ['openLink', ['tel:1', 'more']],
  ['setPreferences', [{ theme: 'pink' }]],
  ['setPreferences', [{ theme: 'dark', unknown: true }]],
  ['armReminders', [[{ followUpId: 'f', due: '2026-02-30', title: '', body: '' }]]],
  ['armReminders', [[{ followUpId: 'f', due: '2026-02-20', title: 'x'.repeat(3000), body: '' }]]],
  ['showMenu', [[{ menu: 'apple', actions: [] }]]],
  ['savePackage', [{ ...aPackage, packageId: '../../etc' }]],
  ['savePackage', [{ ...aPackage, customer: { ...aPackage.customer, admin: true } }]],
  ['savePackage', [{ ...aPackage, interactions: [{ id: 'i' }] }]],
])('%s with %j is refused', (name, args) => expect(() => call(name, fromUs, ...args)).toThrow())

test('a package request that is right is let through', () => {
  expect(() => call('savePackage', fromUs, aPackage)).not.toThrow()
})
