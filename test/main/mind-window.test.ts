import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const asked: { message: string; signal?: AbortSignal; answer(button: number): void }[] = []
const quit = vi.fn()
vi.mock('electron', () => ({
  app: { quit },
  dialog: {
    showMessageBox: (_window: unknown, { message, signal }: { message: string; signal?: AbortSignal }) =>
      new Promise((resolve) => {
        const answer = (response: number) => resolve({ response })
        signal?.addEventListener('abort', () => answer(0))
        asked.push({ message, ...(signal ? { signal } : {}), answer })
      }),
  },
}))
const { mindWindow, mishapSentence } = await import('@main/mind-window')
const { words } = await import('@main/words')

let window: ReturnType<typeof aWindow>
let told: string[]

function aWindow() {
  const webContents = Object.assign(new EventEmitter(), {
    reload: vi.fn(),
    forcefullyCrashRenderer: vi.fn(() => webContents.emit('render-process-gone', {}, { reason: 'killed' })),
  })
  return Object.assign(new EventEmitter(), { webContents, isDestroyed: () => false })
}

beforeEach(() => {
  vi.useFakeTimers()
  asked.length = 0
  told = []
  window = aWindow()
  mindWindow(window as never, ({ what }) => told.push(what))
})
afterEach(() => {
  vi.useRealTimers()
  vi.clearAllMocks()
})

const crash = async (reason = 'crashed') => {
  window.webContents.emit('render-process-gone', {}, { reason })
  await vi.advanceTimersByTimeAsync(1)
}

test('a window that crashes comes back at the same place', async () => {
  await crash()
  expect(window.webContents.reload).toHaveBeenCalledTimes(1)
  expect(told).toEqual(['crashed'])
  expect(asked).toEqual([])
})

test('a window that ended as it should stays away', async () => {
  await crash('clean-exit')
  expect(window.webContents.reload).not.toHaveBeenCalled()
  expect(told).toEqual([])
})

test('the fourth crash in a minute is left to the owner', async () => {
  for (let time = 0; time < 4; time++) await crash()
  expect(window.webContents.reload).toHaveBeenCalledTimes(3)
  expect(asked.map(({ message }) => message)).toEqual([words.crashesOften])
  asked[0]!.answer(0)
  await vi.advanceTimersByTimeAsync(1)
  expect(window.webContents.reload).toHaveBeenCalledTimes(4)

  for (let time = 0; time < 4; time++) await crash()
  asked[1]!.answer(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(quit).toHaveBeenCalledTimes(1)
})

test('crashes that lie further apart are none of a row', async () => {
  for (let time = 0; time < 8; time++) {
    await crash()
    await vi.advanceTimersByTimeAsync(30_000)
  }
  expect(asked).toEqual([])
  expect(window.webContents.reload).toHaveBeenCalledTimes(8)
})

test('a window that does not answer for a while is asked about, and opened again when the owner wants it', async () => {
  window.emit('unresponsive')
  await vi.advanceTimersByTimeAsync(14_000)
  expect(asked).toEqual([])
  await vi.advanceTimersByTimeAsync(2000)
  expect(asked.map(({ message }) => message)).toEqual([words.hangs])
  asked[0]!.answer(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(window.webContents.forcefullyCrashRenderer).toHaveBeenCalledTimes(1)
  expect(window.webContents.reload).toHaveBeenCalledTimes(1)
  expect(told).toEqual(['hung', 'reopened', 'crashed'])
})

test('who waits is asked once more; a window that answers again takes the question back', async () => {
  window.emit('unresponsive')
  await vi.advanceTimersByTimeAsync(15_000)
  asked[0]!.answer(0)
  await vi.advanceTimersByTimeAsync(15_000)
  expect(asked).toHaveLength(2)
  window.emit('responsive')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked[1]!.signal?.aborted).toBe(true)
  expect(asked).toHaveLength(2)
  expect(window.webContents.reload).not.toHaveBeenCalled()
})

test('a window that is closed meanwhile is not asked about', async () => {
  window.emit('unresponsive')
  window.emit('closed')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked).toEqual([])
})

test('the plain log has a sentence for each', () => {
  const sentences = (['crashed', 'crashed-often', 'hung', 'reopened'] as const).map((what) =>
    mishapSentence({ what, reason: 'oom' }),
  )
  expect(new Set(sentences).size).toBe(4)
  expect(sentences[0]).toContain('oom')
})
