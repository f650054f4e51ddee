import type { ExportFile } from '@shared/bridge'
import type { BrowserWindow } from 'electron'
import { chooseFileToWrite } from './choose-file'
import { writeWorkbook } from './packages/workbook'
import { writeWhole } from './vault/files'
import { nodeFiles } from './vault/node-files'
import { words } from './words'

/** Asks where to, then writes customers for another program: the old file or the new one, whole. */
export async function saveExport(
  window: BrowserWindow,
  name: string,
  file: ExportFile,
): Promise<'saved' | 'cancelled' | 'failed'> {
  const { ending } = file
  const path = await chooseFileToWrite(window, { title: words.saveExport, name, kind: words.contactFiles, ending })
  if (!path) return 'cancelled'
  const parts = path.replaceAll('\\', '/').split('/')
  try {
    const bytes = 'text' in file ? Buffer.from(file.text) : Buffer.from(await writeWorkbook([file.sheet]))
    await writeWhole(nodeFiles, parts.slice(0, -1).join('/'), parts.at(-1)!, bytes)
    return 'saved'
  } catch (error) {
    console.error(error)
    return 'failed'
  }
}
