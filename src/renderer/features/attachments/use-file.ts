import { desktop } from '@renderer/desktop'
import { announce } from '@renderer/ui/announce'
import type { MenuEntry } from '@renderer/ui/MenuItems'
import { toast } from '@renderer/ui/toasts'
import type { Attachment } from '@shared/domain/attachment'
import { useIntl } from 'react-intl'
import { messages, sentences } from './messages'

/** What can be done with a file outside of the window, and the words for what came of it. */
export function useFile(file: Attachment) {
  const intl = useIntl()
  const { name } = file
  const trouble = (words: 'refused' | 'gone' | 'failed' | 'notWritten') =>
    toast({ tone: 'trouble', text: intl.formatMessage(sentences[words], { name }) })

  async function open() {
    const came = await desktop.openAttachment(file)
    if (came === 'refused' || came === 'failed') trouble(came)
    if (came === 'missing') trouble('gone')
  }
  async function save() {
    const came = await desktop.saveAttachment(file)
    if (came === 'saved') toast({ tone: 'done', text: intl.formatMessage(sentences.saved, { name }) })
    if (came === 'missing') trouble('gone')
    if (came === 'failed') trouble('notWritten')
  }
  async function copyName() {
    await desktop.copyText(name)
    announce(intl.formatMessage(messages.nameCopied))
  }

  const entries: MenuEntry[] = [
    { id: 'open', label: intl.formatMessage(messages.open), onSelect: () => void open() },
    { id: 'save', label: intl.formatMessage(messages.saveAs), onSelect: () => void save() },
    { id: 'copy', label: intl.formatMessage(messages.copyName), onSelect: () => void copyName() },
  ]
  return { open: () => void open(), save: () => void save(), entries }
}
