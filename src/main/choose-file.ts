import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'

type Wanted = {
  title: string
  /** What the file is called unless the owner says otherwise, with its ending. */
  name: string
  /** What files with this ending are called. */
  kind: string
  /** Without the dot. */
  ending: string
}

/**
 * Asks where to write a file; undefined when the owner writes none. Some desktops leave the ending out; a file that the
 * owner was not asked about is never replaced.
 */
export async function chooseFileToWrite(
  window: BrowserWindow,
  { title, name, kind, ending }: Wanted,
): Promise<string | undefined> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: kind, extensions: [ending] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  if (!filePath) return undefined
  const whole = `${filePath}.${ending}`
  return extname(filePath).toLowerCase() === `.${ending}` || existsSync(whole) ? filePath : whole
}
