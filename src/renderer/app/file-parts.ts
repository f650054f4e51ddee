import type { FileParts } from '@renderer/features/contacts/file-parts'
import { loadLater } from '@renderer/ui/load-later'

/** Files of what is written down, from the feature that knows of files; the first paint does not wait for it. */
export const fileParts: FileParts = {
  Attach: loadLater(async () => (await import('@renderer/features/attachments/AttachFiles')).AttachFiles),
  Attached: loadLater(async () => (await import('@renderer/features/attachments/AttachedFiles')).AttachedFiles),
}
