import url from '@renderer/workers/pdf.worker.ts?worker&url'
import { startWorker } from '@renderer/workers/start-worker'
import { getDocument, type PDFPageProxy, PDFWorker, RenderingCancelledException } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** So many pages are shown, so wide (CSS pixels), and of so many pixels at most. */
const firstPages = 5
const width = 820
const mostPixels = 6_000_000

/**
 * Reads the first pages of a PDF at an address of ours, in a thread of its own. Scripts in it are never run, and nothing
 * is fetched for it. `stop` ends it at any time.
 */
export function openPdf(address: string) {
  const port = startWorker(url)
  const end = new AbortController()

  async function read(): Promise<{ pages: PDFPageProxy[]; count: number }> {
    const answer = await fetch(address, { signal: end.signal })
    if (!answer.ok) throw new Error(`${address} answers ${answer.status}`)
    const { promise } = getDocument({
      data: await answer.arrayBuffer(),
      worker: PDFWorker.create({ port }),
      isEvalSupported: false,
      enableXfa: false,
      useWasm: false,
      disableAutoFetch: true,
      verbosity: 0,
    })
    const document = await promise
    const pages: PDFPageProxy[] = []
    while (pages.length < Math.min(document.numPages, firstPages)) pages.push(await document.getPage(pages.length + 1))
    return { pages, count: document.numPages }
  }
  return {
    read: read(),
    stop() {
      end.abort()
      port.terminate()
    },
  }
}

/** Draws a page on a canvas, as large as the preview shows it. */
export function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement) {
  const size = page.getViewport({ scale: 1 })
  const sharp = (width / size.width) * Math.min(devicePixelRatio, 2)
  const bounded = Math.sqrt(mostPixels / Math.max(size.width * size.height, 1))
  const viewport = page.getViewport({ scale: Math.min(sharp, bounded) })
  canvas.width = Math.max(1, Math.floor(viewport.width))
  canvas.height = Math.max(1, Math.floor(viewport.height))
  const drawing = page.render({ canvas, viewport })
  return {
    done: drawing.promise.catch((error: unknown) => {
      if (!(error instanceof RenderingCancelledException)) throw error
    }),
    stop: () => drawing.cancel(),
  }
}
