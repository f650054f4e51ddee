import { desktop } from '@renderer/desktop'
import { toast } from '@renderer/ui/toasts'
import type { KeptFile } from '@shared/bridge'
import { type Attachment, largestAttachment, mostAttachments } from '@shared/domain/attachment'
import { attachmentName } from '@shared/domain/attachment-name'
import type { IntlShape } from 'react-intl'
import { problems } from './messages'

/** Where files come from: what was dropped or pasted, or a dialog of the system. */
export type Source = File[] | 'dialog'

/**
 * Keeps files beside those that are `present`, and answers with them; whoever cannot be kept is told of. What is answered
 * lasts, and may be named by a row.
 */
export async function keepFiles(from: Source, present: Attachment[], intl: IntlShape): Promise<Attachment[]> {
  const kept = from === 'dialog' ? await desktop.chooseAttachments() : await keepEach(from)
  const files: Attachment[] = []
  for (const one of kept) {
    if ('problem' in one) tell(intl, one.name, one.problem)
    else if (present.length + files.length >= mostAttachments) tell(intl, one.attachment.name, 'too-many')
    else files.push(one.attachment)
  }
  return files
}

/** One after the other, so that the bytes of one file at a time are on their way. */
async function keepEach(files: File[]): Promise<KeptFile[]> {
  const kept: KeptFile[] = []
  for (const file of files) kept.push(await keepOne(file))
  return kept
}

async function keepOne(file: File): Promise<KeptFile> {
  const name = attachmentName(file.name)
  if (file.size > largestAttachment) return { name, problem: 'too-large' }
  const bytes = await file.arrayBuffer().catch(() => undefined) // a folder, or gone meanwhile
  return bytes ? desktop.keepAttachment({ name, bytes: new Uint8Array(bytes) }) : { name, problem: 'not-readable' }
}

const tell = (intl: IntlShape, name: string, problem: keyof typeof problems) =>
  toast({ tone: 'trouble', text: intl.formatMessage(problems[problem], { name }) })
