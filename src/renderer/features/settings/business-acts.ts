import { business } from '@renderer/database/business'
import { atomically } from '@renderer/database/commit'
import { countOfKind } from '@renderer/database/interactions'
import { newId } from '@renderer/database/new-id'
import type { Business } from '@shared/domain/business'
import { kindAdded, kindRemoved, kindRenamed } from '@shared/domain/own-kinds'

/** Reads the business and writes it changed, as one. */
export const changeBusiness = (change: (ours: Business) => Promise<Business> | Business) =>
  atomically(async (commit) => {
    await commit({ business: [await change(await business())] }, { act: 'businessChanged' })
  })

export type BusinessWords = Pick<Business, 'name' | 'contact' | 'owner'>

/** An empty word is taken away. */
export const nameBusiness = (words: BusinessWords) =>
  changeBusiness((ours) => {
    const filled = Object.entries({ ...ours, ...words }).filter(([, value]) => value !== '' && value !== undefined)
    return Object.fromEntries(filled) as Business
  })

/** Everybody with this tag is asked for so often (days). */
export const setTagCadence = ({ tag, every }: { tag: string; every: number }) =>
  changeBusiness((ours) => ({ ...ours, tagCadences: [...withoutTag(ours, tag), { tag, every }] }))

export const removeTagCadence = (tag: string) =>
  changeBusiness((ours) => ({ ...ours, tagCadences: withoutTag(ours, tag) }))

const withoutTag = ({ tagCadences = [] }: Business, tag: string) => tagCadences.filter((each) => each.tag !== tag)

export const addKind = (name: string) => changeBusiness((ours) => kindAdded(ours, name, newId()))

export const renameKind = ({ id, name }: { id: string; name: string }) =>
  changeBusiness((ours) => kindRenamed(ours, id, name))

/** One that was used keeps its name for what was logged with it, and is only not offered any more. */
export const removeKind = (id: string) =>
  changeBusiness(async (ours) => kindRemoved(ours, id, (await countOfKind(id)) > 0))
