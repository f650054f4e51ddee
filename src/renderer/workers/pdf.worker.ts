/** Reads PDFs for previews, away from the window's own thread. */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
