import { limits } from './limits'
import { manyLines, oneLine } from './tidy-text'

/** Something in a JSON file of which nothing is sure. */
export type Item = Record<string, unknown>

export const itemOf = (value: unknown): Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Item) : {}

/** The items of a list, plain or with its count beside it. */
export const listOf = (value: unknown): Item[] => {
  const list = Array.isArray(value) ? value : itemOf(value).values
  return Array.isArray(list) ? list.map(itemOf) : []
}

/** What belongs to something, of one type: `contact_field` of a contact. */
export const itemsOfType = (owner: Item, type: string): Item[] =>
  listOf(owner.data)
    .filter((part) => part.type === type)
    .flatMap((part) => listOf(part))

export const propertiesOf = (item: Item): Item => itemOf(item.properties)

/** A text in one line, empty where there is none or too much. */
export const textIn = (item: Item, key: string): string => oneLine(rawIn(item, key))
export const linesIn = (item: Item, key: string): string => manyLines(rawIn(item, key))

function rawIn(item: Item, key: string) {
  const value = Object.hasOwn(item, key) ? item[key] : undefined
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.length <= limits.text ? text : ''
}
