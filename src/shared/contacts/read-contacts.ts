import { decodedText } from './encoding'
import type { DetectedSource, ImportedPerson, Remark } from './imported-person'
import { limits } from './limits'
import { parsedJson } from './parsed-json'
import { type CsvOptions, readCsv, type Table } from './read-csv'
import { readJson } from './read-json'
import { readMonica } from './read-monica'
import { readVCard } from './read-vcard'
import { readXlsx } from './read-xlsx'
import { isZip } from './xlsx-sheets'

/** `encoding` and `separator` overrule what was found; `mapping` has one use for each column of `table.header`. */
export type ReadOptions = CsvOptions & { encoding?: string }

export type ReadContacts = {
  people: ImportedPerson[]
  remarks: Remark[]
  source: DetectedSource
  /** Only of separated values and workbooks. */
  table?: Table
}

/**
 * People out of a file that another program wrote, or this one: vCard 2.1, 3.0, 4.0, separated values, a workbook (XLSX),
 * our own JSON, or the account that Monica exports as JSON. Whatever the bytes are, it answers and does not throw; what it could not use is among the remarks.
 * @param fileName only its ending counts, and only where the content does not say what it is
 */
export function readContacts(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): ReadContacts {
  if (bytes.length > limits.fileBytes) return nobody('fileTooLarge', String(limits.fileBytes))
  if (isZip(bytes)) return readXlsx(bytes, options) ?? nobody('unknownFormat')
  const { text, encoding, damaged } = decodedText(bytes, options.encoding)
  if (text.trim() === '') return nobody('emptyFile')
  const remarks: Remark[] = damaged ? [{ code: 'damagedText' }] : []

  if (isVCard(text, fileName)) {
    const read = readVCard(text)
    const { people, version, program } = read
    return { people, remarks: [...remarks, ...read.remarks], source: { format: 'vcard', version, program, encoding } }
  }
  const json = parsedJson(text)
  const ours = readJson(json)
  const fromJson = ours ?? readMonica(json)
  if (fromJson) {
    const source: DetectedSource = { format: 'json', program: ours ? 'regulars' : 'monica', encoding }
    return { people: fromJson.people, remarks: [...remarks, ...fromJson.remarks], source }
  }
  if (!isText(text)) return nobody('unknownFormat')
  const { people, table, program, separator, headerRow, ...read } = readCsv(text, options)
  const source: DetectedSource = { format: 'csv', program, encoding, separator, headerRow }
  return { people, remarks: [...remarks, ...read.remarks], source, table }
}

const nobody = (code: Remark['code'], detail?: string): ReadContacts => ({
  people: [],
  remarks: [{ code, ...(detail ? { detail } : {}) }],
  source: { format: 'unknown', encoding: 'utf-8' },
})

const isVCard = (text: string, fileName: string) =>
  /^[^\w\n]{0,8}(BEGIN|END)\s*:\s*VCARD\b/im.test(text.slice(0, 64 * 1024)) || /\.(vcf|vcard)$/i.test(fileName)

/** Text has hardly any control characters; pictures, archives and workbooks are full of them. */
function isText(text: string) {
  const sample = text.slice(0, 4096)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0
  return controls < sample.length / 100
}
