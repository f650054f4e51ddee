import { type BrowserWindow, dialog, shell } from 'electron'
import { words } from './words'

/** Opens an address outside: mail and phone at once, a web page after the owner has seen its host. */
export async function openLink(window: BrowserWindow, text: string): Promise<'opened' | 'cancelled' | 'refused'> {
  if (!URL.canParse(text)) return 'refused'
  const url = new URL(text)
  if (!['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)) return 'refused'

  if (url.protocol.startsWith('http')) {
    if (url.username || url.password) return 'refused'
    const { response } = await dialog.showMessageBox(window, {
      message: words.openLink,
      detail: words.openLinkDetail(url.host),
      buttons: [words.cancel, words.openIt],
      defaultId: 1,
      cancelId: 0,
    })
    if (response === 0) return 'cancelled'
  }
  // It fails where no program opens such a link: a computer without a telephone.
  return shell.openExternal(url.href).then(
    () => 'opened' as const,
    () => 'refused' as const,
  )
}
