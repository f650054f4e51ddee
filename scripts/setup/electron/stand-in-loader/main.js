// Does what Electron's own default app does, which the stand-in lacks: it runs the app whose folder or file is the
// first argument, after the modules to preload (-r). Copied into the stand-in's resources/app. Electron waits for the
// imports of an ES module before `ready`, so an app may register schemes as its first act.
import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const require = createRequire(import.meta.url)
const words = process.argv.slice(1)
let given
while (given === undefined && words.length > 0) {
  const word = words.shift()
  if (word === '-r' || word === '--require') require(resolve(words.shift()))
  else if (!word.startsWith('-')) given = word
}
if (given === undefined) {
  console.error('Usage: electron <folder of the app> [arguments]')
  process.exit(1)
}

const start = resolve(given)
const folder = statSync(start).isDirectory() ? start : dirname(start)

let about = {}
try {
  about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
} catch {
  // A lone file is an app too.
}
if (about.productName ?? about.name) app.setName(about.productName ?? about.name)
if (about.version) app.setVersion(about.version)
app.setDesktopName(about.desktopName ?? `${app.getName()}.desktop`)
app.setAppPath(folder)
process.defaultApp = true

await import(pathToFileURL(require.resolve(start)).href)
