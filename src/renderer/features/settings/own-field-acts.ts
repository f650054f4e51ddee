import { business } from '@renderer/database/business'
import { atomically } from '@renderer/database/commit'
import { everyCustomer } from '@renderer/database/customers'
import { newId } from '@renderer/database/new-id'
import { fieldAdded, fieldBack, fieldChanged, fieldDeleted, fieldMoved, fieldRemoved } from '@shared/domain/own-fields'
import { changeBusiness } from './business-acts'

export const addField = (field: Parameters<typeof fieldAdded>[1]) =>
  changeBusiness((ours) => fieldAdded(ours, field, newId()))

export const changeField = ({ id, ...changed }: { id: string } & Parameters<typeof fieldChanged>[2]) =>
  changeBusiness((ours) => fieldChanged(ours, id, changed))

export const moveField = ({ id, by }: { id: string; by: -1 | 1 }) => changeBusiness((ours) => fieldMoved(ours, id, by))

export const removeField = (id: string) => changeBusiness((ours) => fieldRemoved(ours, id))

export const takeFieldBack = (id: string) => changeBusiness((ours) => fieldBack(ours, id))

/** The field, and what everybody has in it, those in the bin too: one step, which can be taken back. */
export const deleteField = (id: string) =>
  atomically(async (commit) => {
    const changes = fieldDeleted(await business(), id, await everyCustomer(), Date.now())
    const count = changes.customers?.length ?? 0
    await commit(changes, count > 0 ? { act: 'customersChanged', count } : { act: 'businessChanged' })
  })
