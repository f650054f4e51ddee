import { atomically } from '@renderer/database/commit'
import { customerById } from '@renderer/database/customers'
import type { Attachment } from '@shared/domain/attachment'
import { attachmentRemoved, attachmentsAdded } from '@shared/domain/attachment-acts'
import type { CustomerId } from '@shared/domain/customer'

/** Files that are kept already become the customer's. */
export const attachTo = ({ id, files }: { id: CustomerId; files: Attachment[] }) =>
  atomically(async (commit) => {
    const customer = await customerById(id)
    const changes = customer ? attachmentsAdded(customer, files, Date.now()) : {}
    const [first, ...others] = files
    if (!changes.customers || !first) return
    await commit(changes, {
      act: 'attachmentAdded',
      ...(others.length > 0 ? { count: files.length } : { name: first.name }),
    })
  })

export const takeAway = ({ id, file }: { id: CustomerId; file: Attachment }) =>
  atomically(async (commit) => {
    const customer = await customerById(id)
    const changes = customer ? attachmentRemoved(customer, file.sha256, Date.now()) : {}
    if (changes.customers) await commit(changes, { act: 'attachmentRemoved', name: file.name })
  })
