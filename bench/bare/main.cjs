// A window with one line of text: the least that an app of this runtime can do. It opens like Regulars does, from a
// scheme of its own, sandboxed, and says when its first frame was drawn.
const { readFile } = require('node:fs/promises')
const { join } = require('node:path')
const { app, BrowserWindow, ipcMain, Menu, protocol } = require('electron')

if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])

app.whenReady().then(() => {
  protocol.handle('app', async () => {
    const page = await readFile(join(__dirname, 'index.html'))
    return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
  })
  Menu.setApplicationMenu(null)
  const window = new BrowserWindow({
    width: 1280,
    height: 840,
    show: false,
    webPreferences: { preload: join(__dirname, 'preload.cjs'), sandbox: true, spellcheck: false },
  })
  window.once('ready-to-show', () => window.show())
  ipcMain.once('painted', () => {
    console.log('painted')
    if (process.argv.includes('--smoke')) app.quit()
  })
  window.loadURL('app://bare/index.html')
})
app.on('window-all-closed', () => app.quit())
