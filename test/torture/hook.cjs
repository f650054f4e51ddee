// Preloaded into the main process of the app that is tortured: hands the page what it shall do, and lets the runner hear
// what the page says. With TORTURE_IDLE the vault finds time for its snapshots soon, instead of after 20 quiet seconds.
const { app } = require('electron')

if (process.env.TORTURE_IDLE) {
  const after = globalThis.setTimeout
  globalThis.setTimeout = (act, time, ...given) => after(act, time === 20_000 ? 50 : time, ...given)
}

app.on('web-contents-created', (_event, contents) => {
  contents.on('console-message', (_about, _level, message) => process.stdout.write(`${message}\n`))
  contents.on('did-finish-load', () => {
    contents.executeJavaScript(`torture(${process.env.TORTURE_PLAN})`).catch((error) => {
      process.stdout.write(`torture ${JSON.stringify({ is: 'failed', because: String(error) })}\n`)
    })
  })
})
