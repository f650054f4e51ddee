import { useIncoming } from '@renderer/features/import/incoming'
import { toast } from '@renderer/ui/toasts'
import type { IntlShape } from 'react-intl'
import { importable } from './dropped-file'
import { messages, sentences } from './messages'

/** Hands what was dropped to the import, or says why not; answers whether it did. */
export async function takeDropped(files: File[], intl: IntlShape): Promise<boolean> {
  const found = importable(files)
  if (!found) return false
  if (found.outcome === 'too-large') return trouble(intl.formatMessage(messages.fileTooLarge))
  if (found.outcome === 'unreadable') return trouble(intl.formatMessage(sentences.notForImport, { name: found.name }))

  const { file, others } = found
  try {
    useIncoming.setState({ file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } })
  } catch {
    return trouble(intl.formatMessage(sentences.cannotRead, { name: file.name }))
  }
  if (others > 0) toast({ tone: 'done', text: intl.formatMessage(sentences.tookOne, { name: file.name }) })
  return true
}

function trouble(text: string): false {
  toast({ tone: 'trouble', text })
  return false
}
