import { business } from '@renderer/database/business'
import { atomically } from '@renderer/database/commit'
import { newId } from '@renderer/database/new-id'
import { kindAdded, kindNamed } from '@shared/domain/own-kinds'

/** A kind of interaction in the owner's own word. Answers with its id, of the one there is or was when the name is taken. */
export const addKind = (name: string) =>
  atomically(async (commit) => {
    const ours = await business()
    const taken = kindNamed(ours, name)
    if (taken && !taken.retired) return taken.id

    const changed = kindAdded(ours, name, newId())
    await commit({ business: [changed] }, { act: 'businessChanged', name })
    return kindNamed(changed, name)?.id
  })
