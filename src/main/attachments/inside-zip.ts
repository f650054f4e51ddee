import { type FileEntry, TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js'

/** An office document in which something runs or is fetched when it is opened. */
export const activeDocument = 'application/x-active-office-document'

const mostEntries = 10_000
/** Bytes, packed: the parts that are read are small, and cannot blow up to more than about 64 MB. */
const largestPart = 64 * 1024

const main =
  /ContentType="(application\/vnd\.openxmlformats-officedocument\.(?:wordprocessingml\.document|spreadsheetml\.sheet|presentationml\.presentation))\.main\+xml"/
const openDocument = /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)$/

/** Names and content types of parts that run: macros, ActiveX controls, objects of other programs, Excel 4 macro sheets. */
const runs = /vbaProject|vbaData|activeX|oleObject|macroEnabled|macrosheet|dialogsheet|(^|\/)(Basic|Scripts)\//i

/**
 * What a zip is: an office document by its own words (ECMA-376 part 2, 10.1.2; ODF 1.2 part 3, 3.3), an active one, or any
 * other archive. A broken or hostile zip is just a zip.
 */
export async function insideZip(bytes: Uint8Array): Promise<string> {
  const zip = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false, checkSignature: true })
  try {
    const parts = new Map<string, FileEntry>()
    for await (const entry of zip.getEntriesGenerator()) {
      if (parts.size >= mostEntries) return 'application/zip'
      if (!entry.directory) parts.set(entry.filename, entry)
    }
    const types = await textOf(parts.get('[Content_Types].xml'))
    const type = types ? main.exec(types)?.[1] : openDocument.exec(await textOf(parts.get('mimetype')))?.[0]
    if (!type) return types && runs.test(types) ? activeDocument : 'application/zip'
    const isActive = [types, ...parts.keys()].some((words) => runs.test(words))
    return isActive || (await fetchesTemplate(parts)) ? activeDocument : type
  } catch {
    return 'application/zip'
  } finally {
    await zip.close().catch(() => {}) // there is nothing to close but our own bytes
  }
}

/** Word fetches a template from wherever the document says, and runs the macros that are in it. */
async function fetchesTemplate(parts: Map<string, FileEntry>): Promise<boolean> {
  const relations = await textOf(parts.get('word/_rels/settings.xml.rels'))
  return /attachedTemplate/i.test(relations) && /TargetMode\s*=\s*["']External/i.test(relations)
}

async function textOf(part: FileEntry | undefined): Promise<string> {
  if (!part) return ''
  if (part.compressedSize > largestPart) throw new RangeError('a small part is large')
  return part.getData(new TextWriter())
}
