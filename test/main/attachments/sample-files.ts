import { deflateSync } from 'node:zlib'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'

const chunk = (name: string, data: Buffer) => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const out = Buffer.alloc(8 + data.length + 4)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), 8 + data.length)
  return out
}

function crc32(bytes: Buffer): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

/** A grey picture, or one that only says that it is as large as this. */
export function aPng(width = 4, height = 3, says = { width, height }): Buffer {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0])
  head.writeUInt32BE(says.width, 0)
  head.writeUInt32BE(says.height, 4)
  const lines = Buffer.alloc((width + 1) * height, 0x80)
  for (let line = 0; line < height; line++) lines[line * (width + 1)] = 0
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A PDF with pages that each say their number. */
export function aPdf(pages = 1): Buffer {
  const kids = Array.from({ length: pages }, (_, index) => `${4 + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  for (let page = 1; page <= pages; page++) {
    const text = `BT /F1 40 Tf 40 100 Td (Page ${page}) Tj ET`
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents ${objects.length + 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    )
  }
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = text.length
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

/** A zip with these texts. */
export async function aZip(parts: Record<string, string>): Promise<Buffer> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false })
  for (const [name, text] of Object.entries(parts)) await zip.add(name, new Uint8ArrayReader(Buffer.from(text)))
  return Buffer.from(await zip.close())
}

const wordMain = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const types = (main: string, more = '') =>
  `<Types><Override PartName="/word/document.xml" ContentType="${main}.main+xml"/>${more}</Types>`

export const aDocx = (more: Record<string, string> = {}) =>
  aZip({ '[Content_Types].xml': types(wordMain), 'word/document.xml': '<document/>', ...more })

export const aDocm = () =>
  aZip({ '[Content_Types].xml': types('application/vnd.ms-word.document.macroEnabled'), 'word/vbaProject.bin': 'x' })

export const anOdt = (more: Record<string, string> = {}) =>
  aZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>', ...more })
