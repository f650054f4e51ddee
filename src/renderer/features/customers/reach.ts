import { desktop } from '@renderer/desktop'
import { toast } from '@renderer/ui/toasts'
import { type IntlShape, useIntl } from 'react-intl'
import { create } from 'zustand'
import { messages, sentences } from './messages'

/** The link that was opened last, until the owner has said whether it is to be logged. */
export const useOpenedLink = create<{ link?: string }>(() => ({}))

/** Ways out of the window: opening a link in the program for it, and the clipboard. */
export function useReach() {
  const intl = useIntl()
  return {
    open: (link: string) => void open(link, intl),
    copy: (text: string) => void copy(text, intl),
  }
}

async function open(link: string, intl: IntlShape) {
  const answer = await desktop.openLink(link)
  if (answer === 'opened') useOpenedLink.setState({ link })
  if (answer === 'refused') toast({ tone: 'trouble', text: intl.formatMessage(messages.notOpened) })
}

async function copy(text: string, intl: IntlShape) {
  await desktop.copyText(text)
  toast({ tone: 'done', text: intl.formatMessage(sentences.copied, { text }) })
}
