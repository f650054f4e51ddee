import type { Address, Reachable } from '@shared/domain/customer'
import type { ColumnTarget } from './columns'
import { allOf, cellOf, type Row, valuesOf } from './csv-row'
import { labelOfCell } from './labels'
import { emailsOf, linksOf, onePreferred, phonesOf, type Ranked } from './reachables'
import { oneLine } from './tidy-text'

export const emailsInRow = (row: Row) => emailsOf(reachables(row, 'email', 'emailLabel'))

export const linksInRow = (row: Row) => linksOf(reachables(row, 'link', 'linkLabel'))

/** Some tables have the area code in a column of its own: it belongs to the first number. */
export function phonesInRow(row: Row): Reachable[] {
  const phones = reachables(row, 'phone', 'phoneLabel')
  const areaCode = cellOf(row, 'areaCode')
  const [first, ...others] = phones
  if (!areaCode || !first) return phonesOf(phones)
  return phonesOf([{ ...first, item: { ...first.item, value: `${areaCode} ${first.item.value}` } }, ...others])
}

/** Which part of an address a column is. Where two are the same part, the one that stands first here counts. */
const addressParts: [ColumnTarget, Exclude<keyof Address, 'preferred'>][] = [
  ['street', 'street'],
  ['addressText', 'street'],
  ['streetMore', 'extra'],
  ['postBox', 'extra'],
  ['city', 'city'],
  ['region', 'region'],
  ['postalCode', 'postalCode'],
  ['country', 'country'],
]

/** One address for each group of columns. */
export function addressesInRow(row: Row): Address[] {
  const groups = new Map<string, Address>()
  for (const [target, part] of addressParts) {
    for (const { text, column } of allOf(row, target)) {
      const address = groups.get(column.group ?? '') ?? {}
      if (part === 'extra' && address.extra) address.extra += `, ${text}`
      else address[part] ??= text
      if (column.label) address.label = column.label
      groups.set(column.group ?? '', address)
    }
  }
  return onePreferred([...groups].map(([group, address]) => labelled(row, group, address)))
}

function labelled(row: Row, group: string, address: Address): Ranked<Address> {
  const { label, preferred } = labelOfCell(group === '' ? '' : cellOf(row, 'addressLabel', group))
  return { item: label ? { ...address, label } : address, rank: preferred ? 1 : undefined }
}

function reachables(row: Row, target: ColumnTarget, labels: ColumnTarget): Ranked<Reachable>[] {
  return allOf(row, target).flatMap(({ text, column }) => {
    const said = labelOfCell(column.group ? cellOf(row, labels, column.group) : '')
    const label = said.label ?? column.label
    const rank = said.preferred ? 1 : undefined
    return valuesOf(oneLine(text)).map((value) => ({ item: label ? { value, label } : { value }, rank }))
  })
}
