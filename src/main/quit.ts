import { app } from 'electron'

/** Longer (ms) nobody waits for a disk that does not answer. */
const patience = 5000

/** Before the app ends, `end` writes what is still to be written. */
export function quitTidily(end: () => Promise<void>) {
  let state: 'running' | 'ending' | 'ended' = 'running'
  app.on('will-quit', (event) => {
    if (state === 'ended') return
    event.preventDefault()
    if (state === 'ending') return
    state = 'ending'
    const late = new Promise((resolve) => setTimeout(resolve, patience))
    void Promise.race([end(), late])
      .catch((error) => console.error(error))
      .finally(() => {
        state = 'ended'
        app.exit() // to quit once more, while this event is still being answered, leaves the app running without a window
      })
  })
}
