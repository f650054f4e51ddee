import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ChosenFile } from '@shared/bridge'
import { type BrowserWindow, dialog } from 'electron'
import { words } from './words'

/** Bytes. Larger contact files are refused before they are read. */
const largest = 50 * 1024 * 1024

export async function chooseContactFile(window: BrowserWindow): Promise<ChosenFile | 'cancelled' | 'too-large'> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: words.chooseContacts,
    properties: ['openFile'],
    filters: [
      { name: words.contactFiles, extensions: ['vcf', 'vcard', 'csv', 'tsv', 'txt', 'xlsx', 'xlsm', 'json'] },
      { name: words.allFiles, extensions: ['*'] },
    ],
  })
  const path = filePaths[0]
  if (!path) return 'cancelled'
  if ((await stat(path)).size > largest) return 'too-large'
  return { name: basename(path), bytes: new Uint8Array(await readFile(path)) }
}
