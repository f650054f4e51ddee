import type { CalendarFile } from '@shared/bridge'
import type { BrowserWindow } from 'electron'
import { z } from 'zod'
import { chooseFileToWrite } from './choose-file'
import { jsonFile } from './json-file'
import { writeWhole } from './vault/files'
import { nodeFiles } from './vault/node-files'
import { words } from './words'

const shape = z.strictObject({ path: z.string().optional() })

/** Calendar files: one written once, and one that is kept equal to the follow-ups, so that a phone can subscribe to it. */
export function keepCalendar(settings: string) {
  const file = jsonFile<{ path?: string | undefined }>(settings, shape, {})
  let { path } = file.read()
  let written = ''
  let trouble: string | undefined

  const state = (): CalendarFile => ({ ...(path && { path }), ...(trouble && { trouble }) })
  function set(wanted: string | undefined) {
    path = wanted
    written = ''
    trouble = undefined
    file.write(path ? { path } : {})
    return state()
  }

  return {
    async save(window: BrowserWindow, name: string, text: string): Promise<'saved' | 'cancelled' | 'failed'> {
      const chosen = await choose(window, name)
      if (!chosen) return 'cancelled'
      return write(chosen, text).then(
        () => 'saved',
        () => 'failed',
      )
    },
    state,
    async choose(window: BrowserWindow, name: string) {
      const chosen = await choose(window, name)
      return chosen ? set(chosen) : state()
    },
    stop: () => set(undefined),
    /** Writes it where it is kept, unless nothing has changed. */
    async tell(text: string) {
      if (!path || contentsOf(text) === written) return
      trouble = await write(path, text).then(
        () => undefined,
        (error: NodeJS.ErrnoException) => error.code ?? error.message,
      )
      if (!trouble) written = contentsOf(text)
    },
  }
}

/** Without the time at which it was written, which changes each time. */
const contentsOf = (text: string) => text.replaceAll(/^DTSTAMP:.*$/gm, '')

/** The old file or the new one, whole: a phone may read it at any moment. */
function write(path: string, text: string): Promise<void> {
  const parts = path.replaceAll('\\', '/').split('/')
  return writeWhole(nodeFiles, parts.slice(0, -1).join('/'), parts.at(-1)!, Buffer.from(text))
}

const choose = (window: BrowserWindow, name: string) =>
  chooseFileToWrite(window, { title: words.saveCalendar, name, kind: words.calendarFiles, ending: 'ics' })
