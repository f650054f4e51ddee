import { endingOf } from '@shared/domain/attachment-name'

/**
 * What the system's programs may open, by what the bytes are, and the endings under which they may: systems choose the
 * program by the ending. Pictures, PDF and plain text show something and run nothing of it without asking; office
 * documents only without macros, controls and templates from elsewhere. Everything else stays closed: programs and
 * scripts run, HTML and SVG run scripts, shortcuts (.lnk, .desktop, .url) start whatever they like, archives unpack to
 * all of that, RTF and the old office formats (.doc, .xls) carry objects and macros that cannot be seen from outside, and
 * tables of text (.csv) may hold formulas.
 */
const harmless: Record<string, string[]> = {
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg', '.jpe'],
  'image/gif': ['.gif'],
  'image/webp': ['.webp'],
  'application/pdf': ['.pdf'],
  'text/plain': ['.txt', '.text', '.log', '.md'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['.pptx'],
  'application/vnd.oasis.opendocument.text': ['.odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['.ods'],
  'application/vnd.oasis.opendocument.presentation': ['.odp'],
}

const pictures = ['.png', '.jpg', '.jpeg', '.jpe', '.gif', '.webp']

/**
 * The name under which a file of this type may be opened, undefined when it may not. A name without an ending gets the
 * right one; one that says something else than the bytes is refused.
 */
export function nameToOpen(type: string, name: string): string | undefined {
  const endings = Object.hasOwn(harmless, type) ? harmless[type] : undefined
  if (!endings) return undefined
  const ending = endingOf(name).toLowerCase()
  if (ending === '') return `${name}${endings[0]}`
  return endings.includes(ending) || (type.startsWith('image/') && pictures.includes(ending)) ? name : undefined
}
