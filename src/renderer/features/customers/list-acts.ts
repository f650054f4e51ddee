import { business } from '@renderer/database/business'
import { atomically } from '@renderer/database/commit'
import { customersByIds } from '@renderer/database/customers'
import { everyFollowUpOf } from '@renderer/database/follow-ups'
import { newId } from '@renderer/database/new-id'
import type { Customer } from '@shared/domain/customer'
import { bareFilter, type ListChange, type ListFilter, type SavedList } from '@shared/domain/customer-list'
import { listBinned, listChanged } from '@shared/domain/list-acts'
import { customersIn, type Whom } from './directory'

/** Changes everybody of a list, as one step. */
export const changeList = ({ whom, change }: { whom: Whom; change: ListChange }) =>
  withEverybody(whom, async (customers, commit) => {
    const changes = listChanged(customers, change, Date.now())
    const count = changes.customers?.length ?? 0
    if (count > 0) await commit(changes, { act: 'customersChanged', count })
  })

/** Everybody of a list goes to the bin, as one step. */
export const binList = (whom: Whom) =>
  withEverybody(whom, async (customers, commit) => {
    const followUps = (await Promise.all(customers.map(({ id }) => everyFollowUpOf(id)))).flat()
    const changes = listBinned(customers, followUps, Date.now())
    const count = changes.customers?.length ?? 0
    if (count > 0) await commit(changes, { act: 'customerBinned', count })
  })

type Commit = Parameters<Parameters<typeof atomically>[0]>[0]

async function withEverybody(whom: Whom, act: (customers: Customer[], commit: Commit) => Promise<void>) {
  const ids = await customersIn(whom)
  await atomically(async (commit) => {
    await act(
      (await customersByIds(ids)).filter((customer) => customer !== undefined),
      commit,
    )
  })
}

export const keepList = ({ name, filter }: { name: string; filter: ListFilter }) =>
  changeLists((lists) => [...lists, { id: newId(), name, filter: bareFilter(filter) }])

export const removeList = (id: string) => changeLists((lists) => lists.filter((list) => list.id !== id))

const changeLists = (change: (lists: SavedList[]) => SavedList[]) =>
  atomically(async (commit) => {
    const ours = await business()
    await commit({ business: [{ ...ours, lists: change(ours.lists ?? []) }] }, { act: 'businessChanged' })
  })
