import { Readable } from 'node:stream'
import type { Files } from '@main/vault/files'
import { headOf } from './hand-out'
import { mostPixels, pixelsOf } from './image-size'
import { mediaTypeOf } from './media-type'

/** Enough to come to the frame of a picture, past what cameras put before it. */
const headToServe = 512 * 1024

/** Bytes. A larger PDF is opened outside. */
const largestPdf = 50 * 1024 * 1024

/**
 * Answers for addresses below `/files/` with the bytes of pictures and PDFs, for previews, and with 404 for everything
 * else there: the window shows nothing that could run. Undefined for other addresses. `folder` holds the attachments.
 */
export async function serveFile(files: Files, folder: string, pathname: string): Promise<Response | undefined> {
  if (!pathname.startsWith('/files/')) return undefined
  const [, sha256] = /^\/files\/([0-9a-f]{64})$/.exec(pathname) ?? []
  const path = `${folder}/${sha256}`
  const size = sha256 === undefined ? undefined : (await files.stat(path).catch(() => undefined))?.size
  if (size === undefined) return refused()

  const head = await headOf(files, path, headToServe).catch(() => Buffer.alloc(0))
  const type = mediaTypeOf(head)
  const isShown = type === 'application/pdf' ? size <= largestPdf : (pixelsOf(type, head) ?? Infinity) <= mostPixels
  if (!isShown) return refused()
  return new Response(Readable.toWeb(Readable.from(files.stream(path))) as ReadableStream<Uint8Array>, {
    headers: {
      'Content-Type': type,
      'Content-Length': String(size),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
    },
  })
}

const refused = () => new Response('', { status: 404 })
