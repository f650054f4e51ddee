import { loadLater } from '@renderer/ui/load-later'
import { lazy } from 'react'

/** What is only there when it was asked for. */
export const Preview = loadLater(async () => (await import('./Preview')).Preview)

/** Large, and needed only where there are PDFs: not even fetched before. */
export const PdfPages = lazy(async () => ({ default: (await import('./PdfPages')).PdfPages }))
