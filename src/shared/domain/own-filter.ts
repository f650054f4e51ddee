import type { OwnValue, OwnValues } from './own-values'

/** What is wanted in one of the owner's fields: this, or anything at all, or nothing. */
export type OwnFilter = { id: string; is?: OwnValue; lacks?: true }

export function fitsOwn(own: OwnValues | undefined, { id, is, lacks }: OwnFilter): boolean {
  const value = own && Object.hasOwn(own, id) ? own[id] : undefined
  if (lacks) return value === undefined
  return is === undefined ? value !== undefined : value === is
}

/** Equal filters have the same text. */
export const bareOwnFilter = ({ id, is, lacks }: OwnFilter): OwnFilter => ({
  id,
  ...(lacks ? { lacks } : is !== undefined && { is }),
})
