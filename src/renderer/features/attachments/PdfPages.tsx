import type { PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { messages, sentences } from './messages'
import styles from './Preview.module.css'
import { drawPage, openPdf } from './pdf'
import { addressOf } from './sort-of-file'

type Props = { sha256: string; onBroken: () => void }

/** The first pages of a PDF as pictures: nothing in it can be pressed or run. */
export function PdfPages({ sha256, onBroken }: Props) {
  const intl = useIntl()
  const [read, setRead] = useState<{ pages: PDFPageProxy[]; count: number }>()
  const broken = useRef(onBroken)
  broken.current = onBroken

  useEffect(() => {
    let isWanted = true
    const opening = openPdf(addressOf(sha256))
    opening.read.then(
      (read) => isWanted && setRead(read),
      () => isWanted && broken.current(),
    )
    return () => {
      isWanted = false
      opening.stop()
    }
  }, [sha256])

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keys
    <section className={styles.pages} aria-label={intl.formatMessage(messages.pages)} aria-busy={!read} tabIndex={0}>
      {!read && (
        <p role="status" className={styles.hint}>
          <FormattedMessage {...messages.loading} />
        </p>
      )}
      {read?.pages.map((page, index) => (
        <PdfPage
          key={page.pageNumber}
          page={page}
          label={intl.formatMessage(sentences.page, { page: index + 1, of: read.count })}
          onBroken={() => broken.current()}
        />
      ))}
      {read && read.count > read.pages.length && (
        <p className={styles.hint}>
          <FormattedMessage {...sentences.firstPages} values={{ shown: read.pages.length, of: read.count }} />
        </p>
      )}
    </section>
  )
}

function PdfPage({ page, label, onBroken }: { page: PDFPageProxy; label: string; onBroken: () => void }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const broken = useRef(onBroken)
  broken.current = onBroken

  useEffect(() => {
    if (!canvas.current) return
    const drawing = drawPage(page, canvas.current)
    drawing.done.catch(() => broken.current())
    return drawing.stop
  }, [page])

  return <canvas ref={canvas} role="img" aria-label={label} className={styles.page} />
}
