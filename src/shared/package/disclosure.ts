import type { Customer } from '@shared/domain/customer'
import type { DataRequest } from '@shared/domain/data-request'
import type { Departure } from '@shared/domain/departure'
import type { FollowUp } from '@shared/domain/follow-up'
import type { Interaction } from '@shared/domain/interaction'
import type { PackageRequest } from '@shared/domain/package-request'
import { findNames, hidden, type NameFound } from './names-of-others'
import type { Category } from './package-file'
import { type CustomerTable, categoryOf, type DataField, type FreeText, personalData } from './personal-data'

/** What the customer gets: rows without what stays here, sorted, names of others hidden unless they are kept. */
export type Disclosure = {
  customer: Customer
  interactions: Interaction[]
  followUps: FollowUp[]
  requests: DataRequest[]
  departures: Departure[]
  omissions: Omission[]
}

/** What stays here, how much of it, and why. */
export type Omission = { category: Category; n: number; reason: string }

type Source = Pick<
  PackageRequest,
  'customer' | 'companyNames' | 'business' | 'interactions' | 'followUps' | 'requests' | 'departures' | 'otherNames'
>

/** What is handed over of what the database holds, and what is not. The registry of personal data decides. */
export function disclose(request: Source & Pick<PackageRequest, 'namesOfOthers'>): Disclosure {
  const find = finder(request)
  let timesHidden = 0
  const hide = (text: string) => {
    const places = find(text)
    timesHidden += places.length
    return hidden(text, places)
  }
  const show = request.namesOfOthers === 'kept' ? (text: string) => text : hide

  const omissions: Omission[] = []
  const handOver = <Row extends object>(table: CustomerTable, rows: Row[]): Row[] => {
    const before = timesHidden
    const shown = rows
      .filter((row) => !staysHere(table, row))
      .map((row) => withFreeText(withoutWithheld(row, table), table, show))
    const hiddenHere = timesHidden - before
    omissions.push(...omissionsOf(table, rows))
    if (hiddenHere > 0) omissions.push({ category: categoryOf[table], n: hiddenHere, reason: othersAreHidden })
    return shown
  }

  const [customer = request.customer] = handOver('customers', [request.customer])
  const interactions = handOver('interactions', request.interactions).sort(
    (one, other) => one.at - other.at || inOrder(one.id, other.id),
  )
  const known = new Set(interactions.map(({ id }) => id))
  const followUps = handOver('followUps', request.followUps)
    .map(({ interactionId, ...followUp }) =>
      interactionId && known.has(interactionId) ? { ...followUp, interactionId } : followUp,
    )
    .sort((one, other) => inOrder(one.due, other.due) || inOrder(one.id, other.id))
  const requests = handOver('requests', request.requests).sort(
    (one, other) => one.receivedAt - other.receivedAt || inOrder(one.id, other.id),
  )
  const departures = handOver('departures', request.departures).sort(
    (one, other) => inOrder(one.since, other.since) || inOrder(one.id, other.id),
  )

  return { customer, interactions, followUps, requests, departures, omissions }
}

/** Names of others in what would be handed over, the most frequent first: for the owner to look at before sealing. */
export function namesOfOthersIn(request: Source): NameFound[] {
  const find = finder(request)
  const times = new Map<string, number>()
  const count = (text: string) => {
    for (const { name } of find(text)) times.set(name, (times.get(name) ?? 0) + 1)
    return text
  }
  const look = (table: CustomerTable, rows: object[]) => {
    for (const row of rows) if (!staysHere(table, row)) withFreeText(row, table, count)
  }
  look('customers', [request.customer])
  look('interactions', request.interactions)
  look('followUps', request.followUps)
  look('requests', request.requests)
  look('departures', request.departures)
  return [...times]
    .map(([name, n]) => ({ name, times: n }))
    .sort((one, other) => other.times - one.times || inOrder(one.name, other.name))
}

const othersAreHidden = 'Names of other people, shown as [other person] wherever they stand in a text'

function finder({ customer, companyNames, business, otherNames }: Source) {
  const { given, additional, family } = customer.nameParts ?? {}
  const together = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ')
  const names = [
    customer.name,
    customer.nickname ?? '',
    together(given, family),
    together(family, given),
    together(given, additional, family),
    together(customer.nickname, family),
  ]
  const companies = (customer.companies ?? []).map(({ companyId, name }) => name ?? companyNames[companyId] ?? '')
  return findNames({ names, companies: [...companies, business.name ?? ''] }, otherNames)
}

const fieldsOf = (table: CustomerTable): [string, DataField][] => Object.entries(personalData[table])
const fieldOf = (row: object, field: string): unknown => (row as Record<string, unknown>)[field]

const staysHere = (table: CustomerTable, row: object) =>
  fieldsOf(table).some(([name, field]) => !field.handedOver && field.wholeRow && fieldOf(row, name) !== undefined)

function omissionsOf(table: CustomerTable, rows: object[]): Omission[] {
  const handedOver = rows.filter((row) => !staysHere(table, row))
  return fieldsOf(table).flatMap(([name, field]) => {
    if (field.handedOver) return []
    const n = (field.wholeRow ? rows : handedOver).filter((row) => fieldOf(row, name) !== undefined).length
    return n > 0 ? [{ category: categoryOf[table], n, reason: field.because }] : []
  })
}

const withoutWithheld = <Row extends object>(row: Row, table: CustomerTable): Row =>
  Object.fromEntries(
    Object.entries(row).filter(([name]) => fieldsOf(table).find(([known]) => known === name)?.[1].handedOver),
  ) as Row

/** The row with `show` applied to everything in it that was typed freely. */
function withFreeText<Row extends object>(row: Row, table: CustomerTable, show: (text: string) => string): Row {
  const shown = { ...row } as Record<string, unknown>
  for (const [name, field] of fieldsOf(table)) {
    if (field.handedOver && field.freeText && name in row) shown[name] = shownText(shown[name], field.freeText, show)
  }
  return shown as Row
}

function shownText(value: unknown, where: FreeText, show: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => shownText(item, where, show))
  if (typeof value === 'string') return typeof where === 'string' ? show(value) : value
  if (typeof value !== 'object' || value === null || where === 'itself') return value
  return Object.fromEntries(
    Object.entries(value).map(([part, text]) => [
      part,
      (where === 'all of it' || where.includes(part)) && typeof text === 'string' ? show(text) : text,
    ]),
  )
}

const inOrder = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
