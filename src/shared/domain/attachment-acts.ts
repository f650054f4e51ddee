import { type Attachment, mostAttachments } from './attachment'
import { uniqueName } from './attachment-name'
import type { Changes } from './changes'
import type { Customer } from './customer'
import { customerChanged } from './customer-changed'

/** Files that one has, and after them new ones: none twice, each under a name of its own, at most 100 in all. */
export function withAttachments(present: Attachment[] | undefined, more: Attachment[]): Attachment[] {
  const all = [...(present ?? [])]
  for (const one of more) {
    if (all.length >= mostAttachments || all.some(({ sha256 }) => sha256 === one.sha256)) continue
    all.push({
      ...one,
      name: uniqueName(
        one.name,
        all.map(({ name }) => name),
      ),
    })
  }
  return all
}

/** Without the file; undefined when none is left. */
export function withoutAttachment(present: Attachment[] | undefined, sha256: string): Attachment[] | undefined {
  const rest = (present ?? []).filter((one) => one.sha256 !== sha256)
  return rest.length > 0 ? rest : undefined
}

/** Files come to a customer, at an instant (ms). No changes when all of them are there. */
export const attachmentsAdded = (customer: Customer, more: Attachment[], now: number): Changes =>
  more.length === 0 ? {} : customerChanged(customer, { attachments: withAttachments(customer.attachments, more) }, now)

/** A file is taken away from a customer; undo brings it back, because the bytes stay for as long as there is undo. */
export const attachmentRemoved = (customer: Customer, sha256: string, now: number): Changes =>
  customerChanged(customer, { attachments: withoutAttachment(customer.attachments, sha256) }, now)
