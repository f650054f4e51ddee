import type { Regulars } from './launch'

/**
 * Moves the time of the app: its main process and its window live `offset` ms after the time of this machine, until
 * the next call. The main process hears of it as of a laptop that wakes up, and looks for what is due at once; the
 * window as of one that comes back to the front. A restart brings the app back to the time of this machine.
 */
export async function liveLater({ app, page }: Pick<Regulars, 'app' | 'page'>, offset: number) {
  await app.evaluate(shiftDate, offset)
  await page.addInitScript(shiftDate, offset)
  await page.evaluate(shiftDate, offset)
  await page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'))
    window.dispatchEvent(new Event('focus'))
  })
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'))
}

/** @returns ms */
export const minutes = (count: number) => count * 60_000

/** Runs inside the app, so it stands alone. Its last argument is the offset; the main process gets Electron before it. */
function shiftDate(...given: unknown[]) {
  const scope = globalThis as typeof globalThis & { trueDate?: { Date: DateConstructor; now(): number } }
  scope.trueDate ??= { Date, now: Date.now }
  const { Date: TrueDate, now } = scope.trueDate
  const offset = given.at(-1) as number
  // Both those who kept Date from before and those who look it up now get the moved time.
  TrueDate.now = () => now.call(TrueDate) + offset
  scope.Date = new Proxy(TrueDate, {
    construct: (target, words, created) =>
      Reflect.construct(target, words.length > 0 ? words : [target.now()], created),
    apply: (target) => new target(target.now()).toString(),
  })
}
