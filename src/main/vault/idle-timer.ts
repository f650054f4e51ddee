/** After so much quiet (ms) it is time, and again after an hour. */
const quiet = 20_000
const anHour = 60 * 60 * 1000

/** Does `act` when nothing has happened for a while. */
export function idleTimer(act: () => Promise<void>) {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false

  function after(time: number) {
    clearTimeout(timer)
    if (isStopped) return
    timer = setTimeout(() => void act().finally(() => after(anHour)), time)
    timer.unref()
  }
  return {
    /** Something happened. */
    soon: () => after(quiet),
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
