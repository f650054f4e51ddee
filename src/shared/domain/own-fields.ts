import type { Business } from './business'
import type { Changes } from './changes'
import type { Customer } from './customer'
import { isSameName } from './own-kinds'
import { ownValueSet } from './own-values'

export const ownFieldKinds = ['text', 'number', 'date', 'choice', 'yesNo', 'link'] as const
export type OwnFieldKind = (typeof ownFieldKinds)[number]

/** What the owner wants to know of customers beside the usual; a choice has options. */
export type OwnField = { id: string; name: string; kind: OwnFieldKind; options?: string[]; retired?: boolean }

/** As many as the owner can have, those that were removed too. */
export const mostOwnFields = 200

/** The fields that are offered, in the order in which the owner put them. */
export const offeredFields = (fields: readonly OwnField[] = []) => fields.filter(({ retired }) => !retired)

/** Whether another field is called so: one that was removed too, because it may come back. */
export const isFieldTaken = ({ ownFields = [] }: Business, name: string, id?: string) =>
  ownFields.some((field) => field.id !== id && isSameName(field.name, name))

/** Options as they are typed, parted by commas, each once. */
export const optionsOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(',')
      .map((option) => option.trim())
      .filter(Boolean),
  ),
]

export function fieldAdded(business: Business, field: Omit<OwnField, 'id' | 'retired'>, id: string): Business {
  const { options, ...rest } = field
  const added = { id: `own:${id}`, ...rest, ...(field.kind === 'choice' && { options: options ?? [] }) }
  return { ...business, ownFields: [...(business.ownFields ?? []), added] }
}

/** Called otherwise, or with other options; what was chosen before stays chosen. */
export const fieldChanged = (business: Business, id: string, changed: Pick<Partial<OwnField>, 'name' | 'options'>) =>
  withField(business, id, (field) => ({ ...field, ...changed }))

/** One place up or down among the fields that are offered. */
export function fieldMoved(business: Business, id: string, by: -1 | 1): Business {
  const fields = [...(business.ownFields ?? [])]
  const offered = offeredFields(fields)
  const other = offered[offered.findIndex((field) => field.id === id) + by]
  const at = fields.findIndex((field) => field.id === id)
  if (at < 0 || !other || fields[at]?.retired) return business
  const there = fields.indexOf(other)
  ;[fields[at], fields[there]] = [other, fields[at] as OwnField]
  return { ...business, ownFields: fields }
}

/** It is not offered any more; what customers have in it stays until it is deleted. */
export const fieldRemoved = (business: Business, id: string) =>
  withField(business, id, (field) => ({ ...field, retired: true }))

export const fieldBack = (business: Business, id: string) =>
  withField(business, id, ({ retired: _, ...field }) => field)

/** It goes with what every one of these customers has in it, at `now` (ms). */
export const fieldDeleted = (business: Business, id: string, customers: readonly Customer[], now: number): Changes => ({
  business: [{ ...business, ownFields: (business.ownFields ?? []).filter((field) => field.id !== id) }],
  customers: customers.flatMap((customer) => {
    if (customer.own?.[id] === undefined) return []
    const { own, ...rest } = customer
    const left = ownValueSet(own, id, undefined)
    return [{ ...rest, ...(left && { own: left }), updatedAt: now }]
  }),
})

const withField = (business: Business, id: string, change: (field: OwnField) => OwnField): Business => ({
  ...business,
  ownFields: (business.ownFields ?? []).map((field) => (field.id === id ? change(field) : field)),
})
