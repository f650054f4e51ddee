import { isDay } from './day'
import { longestLine } from './lengths'
import type { OwnField } from './own-fields'

/** Text, a day, an option and a link are texts. */
export type OwnValue = string | number | boolean

/** What is known of a customer in the owner's own fields, by the id of the field. */
export type OwnValues = Readonly<Record<string, OwnValue>>

/** A value as it is typed and shown in a form: numbers with a dot, yes and no as words of a program. */
export const typedValue = (value: OwnValue | undefined): string => (value === undefined ? '' : String(value))

/** The value that was typed: undefined for nothing, 'wrong' for what such a field cannot hold. */
export function valueOfTyped({ kind }: Pick<OwnField, 'kind'>, typed: string): { value?: OwnValue } | 'wrong' {
  const text = typed.trim()
  if (text === '') return {}
  if (text.length > longestLine) return 'wrong'
  switch (kind) {
    case 'number':
      return numberOf(text)
    case 'date':
      return isDay(text) ? { value: text } : 'wrong'
    case 'yesNo':
      return text === 'true' || text === 'false' ? { value: text === 'true' } : 'wrong'
    default:
      return { value: text }
  }
}

/** The values with this one set, or without it; undefined when none is left. */
export function ownValueSet(own: OwnValues | undefined, id: string, value: OwnValue | undefined) {
  const { [id]: _, ...others } = own ?? {}
  const next: OwnValues = value === undefined ? others : { ...own, [id]: value }
  return Object.keys(next).length > 0 ? next : undefined
}

export type OwnDetail = { field: OwnField; value: OwnValue }

/** What is known in these fields, in their order. */
export const ownDetails = (own: OwnValues = {}, fields: readonly OwnField[] = []): OwnDetail[] =>
  fields.flatMap((field) => {
    const value = Object.hasOwn(own, field.id) ? own[field.id] : undefined
    return value === undefined ? [] : [{ field, value }]
  })

/** `12,5` and `12.5` are the same; a number with signs for thousands is not guessed at. */
function numberOf(text: string): { value: number } | 'wrong' {
  if (!/^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i.test(text)) return 'wrong'
  const value = Number(text.replace(',', '.'))
  return Number.isFinite(value) ? { value } : 'wrong'
}
