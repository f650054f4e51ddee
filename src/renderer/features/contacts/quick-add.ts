import { business } from '@renderer/database/business'
import { atomically } from '@renderer/database/commit'
import { customerById } from '@renderer/database/customers'
import { newId } from '@renderer/database/new-id'
import { refuseAtRest } from '@renderer/features/customers/at-rest'
import { findCustomers } from '@renderer/features/customers/directory'
import { today } from '@renderer/now'
import { keepUnfinished } from '@renderer/unfinished'
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
/** Begins a line about a customer, in place of what stood there. */
export const openQuickAddFor = (whom: CustomerId, line: string) =>
  useQuickAdd.setState({ ...empty, isOpen: true, whom, line })
export const closeQuickAdd = () => useQuickAdd.setState({ isOpen: false })
export const emptyQuickAdd = () => useQuickAdd.setState(empty)
export const changeQuickAdd = (changed: Partial<QuickAdd>) => useQuickAdd.setState(changed)

export const keepQuickAdd = () =>
  keepUnfinished('quick add', {
    text: () => useQuickAdd.getState().line,
    bringBack: (line) => changeQuickAdd({ line }),
    onChange: useQuickAdd.subscribe,
  })

/** `named` is whoever is found by that name first, or else somebody new. */
export type QuickWhom = { id: CustomerId } | { newName: string } | { named: string }

/** Adds what a line says; answers with the customer it is about. Throws `AtRest`. */
export const addQuick = ({ line, whom }: { line: QuickLine; whom: QuickWhom | undefined }) =>
  atomically(async (commit) => {
    const { owner } = await business()
    const about = whom && (await aboutWhom(whom))
    if (about && 'customer' in about && line.is === 'followUp') refuseAtRest(about.customer)
    const added = quickAdded(line, about, { now: Date.now(), today: today(), newId, handledBy: owner })
    if (!added) return undefined
    await commit(added.changes, added.act)
    return added.customerId
  })

/** What stands on the screen may be of the name before the last letter: who is meant is looked up when it counts. */
async function aboutWhom(whom: QuickWhom) {
  if ('newName' in whom) return whom
  const id = 'id' in whom ? whom.id : (await findCustomers(whom.named, 1))[0]?.id
  const customer = id && (await customerById(id))
  if (customer) return { customer }
  return 'named' in whom ? { newName: whom.named } : undefined
}
