// Preloaded into the main process: holds `ready` back until Playwright listens, which else misses a window that opens
// early, and waits for it for ever. Playwright does the same with an Electron that it finds by itself, but adds
// switches there that the owner's Electron does not get. `__playwright_run` is what it calls when it listens.
const { app } = require('electron')

const ready = app.whenReady()
const emit = app.emit.bind(app)
let heldBack = []
let isReady = false
let tell
const told = new Promise((resolve) => {
  tell = resolve
})

app.isReady = () => isReady
app.whenReady = () => told
app.emit = (event, ...details) => {
  if (event !== 'ready') return emit(event, ...details)
  heldBack = details
  return app.listenerCount('ready') > 0
}

globalThis.__playwright_run = async () => {
  await ready
  isReady = true
  app.emit = emit
  tell()
  emit('ready', ...heldBack)
}
