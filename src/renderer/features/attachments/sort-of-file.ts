import type { MessageDescriptor } from 'react-intl'
import { sorts } from './messages'

/** What a file of this media type is called. */
export function sortOf(type: string): MessageDescriptor {
  if (type.startsWith('image/')) return sorts.picture
  if (type.startsWith('text/')) return sorts.text
  if (/wordprocessing|opendocument\.text/.test(type)) return sorts.document
  if (/spreadsheet/.test(type)) return sorts.spreadsheet
  if (/presentation/.test(type)) return sorts.presentation
  return (Object.hasOwn(others, type) ? others[type] : undefined) ?? sorts.other
}

const others: Record<string, MessageDescriptor> = {
  'application/pdf': sorts.pdf,
  'application/zip': sorts.archive,
  'application/x-active-office-document': sorts.active,
}

/** Pictures that the window may be given. */
export const isPicture = (type: string) => ['image/png', 'image/jpeg', 'image/gif', 'image/webp'].includes(type)

export const canBeShown = (type: string) => isPicture(type) || type === 'application/pdf'

/** Where the window finds the bytes, for what can be shown. */
export const addressOf = (sha256: string) => `/files/${sha256}`
