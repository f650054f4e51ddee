import { business } from '@renderer/database/business'
import { atomically } from '@renderer/database/commit'
import { customerById } from '@renderer/database/customers'
import { newId } from '@renderer/database/new-id'
import { today } from '@renderer/now'
import type { CustomerId } from '@shared/domain/customer'
import { quickAdded } from '@shared/quick-add/quick-added'
import type { QuickLine } from '@shared/quick-add/read-line'
import { create } from 'zustand'

type QuickAdd = {
  isOpen: boolean
  /** Stays when it is closed, so that nothing that was typed is lost. */
  line: string
  /** What the owner has turned back into text. */
  asText: string[]
  /** Whom the owner has chosen, where the line does not say it or means several. */
  whom?: CustomerId | 'new' | undefined
}

const empty = { line: '', asText: [], whom: undefined }

export const useQuickAdd = create<QuickAdd>(() => ({ isOpen: false, ...empty }))

export const openQuickAdd = () => useQuickAdd.setState({ isOpen: true })
export const closeQuickAdd = () => useQuickAdd.setState({ isOpen: false })
export const emptyQuickAdd = () => useQuickAdd.setState(empty)
export const changeQuickAdd = (changed: Partial<QuickAdd>) => useQuickAdd.setState(changed)

export type QuickWhom = { id: CustomerId } | { newName: string }

/** Adds what a line says; answers with the customer it is about. */
export const addQuick = ({ line, whom }: { line: QuickLine; whom: QuickWhom | undefined }) =>
  atomically(async (commit) => {
    const customer = whom && 'id' in whom ? await customerById(whom.id) : undefined
    const { owner } = await business()
    const about = customer ? { customer } : whom && 'newName' in whom ? whom : undefined
    const added = quickAdded(line, about, { now: Date.now(), today: today(), newId, handledBy: owner })
    if (!added) return undefined
    await commit(added.changes, added.act)
    return added.customerId
  })
