import type { NotSavedReason } from '@shared/vault/entry'

/** Thrown when a commit could not be made to last. Nothing was changed. */
export class NotSaved extends Error {
  override name = 'NotSaved'
  constructor(readonly reason: NotSavedReason) {
    super(`not saved: ${reason}`)
  }
}
