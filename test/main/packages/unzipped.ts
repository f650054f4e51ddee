import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { TextWriter, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'

/** The texts in a zip, such as a workbook, by their names. */
export async function textsIn(zip: Uint8Array): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const entry of await filesIn(zip)) texts.set(entry.filename, await entry.getData(new TextWriter()))
  return texts
}

/** Unpacks the one folder that is in a zip; answers with where it is. */
export async function unpacked(path: string, into: string): Promise<string> {
  const folders = new Set<string>()
  for (const entry of await filesIn(await readFile(path))) {
    const target = join(into, entry.filename)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, await entry.getData(new Uint8ArrayWriter()))
    folders.add(entry.filename.split('/')[0] ?? '')
  }
  const [folder, ...others] = folders
  if (!folder || others.length > 0) throw new Error('There is not one folder in the zip')
  return join(into, folder)
}

async function filesIn(zip: Uint8Array) {
  const entries = await new ZipReader(new Uint8ArrayReader(zip), { useWebWorkers: false }).getEntries()
  return entries.filter((entry) => !entry.directory)
}
