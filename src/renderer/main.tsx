import './ui/tokens.css'
import './ui/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { CannotOpen } from './app/CannotOpen'
import { languageOf } from './app/language'
import { StartScreen } from './app/StartScreen'
import { start } from './app/start'
import { wearPreferences } from './app/wear-preferences'
import { desktop } from './desktop'
import { hearPreferences, readPreferences } from './features/settings/preferences'
import './app/trusted-html'

/** So long (ms) nothing is shown of a start. */
const patience = 400

// Not awaited at the top: what is imported later waits for this file to end.
void show()

async function show() {
  const root = createRoot(document.getElementById('root')!)
  const opened = start().then(
    () => undefined,
    (error: Error) => error,
  )
  const [about] = await Promise.all([desktop.about(), readPreferences()])
  wearPreferences()
  hearPreferences()

  const language = languageOf(about.locale)
  document.documentElement.lang = language
  document.documentElement.dataset.platform = about.platform

  const waiting = setTimeout(() => root.render(<StartScreen language={language} />), patience)
  const trouble = await opened
  clearTimeout(waiting)
  root.render(trouble ? <CannotOpen language={language} trouble={trouble} /> : <App language={language} />)
}
