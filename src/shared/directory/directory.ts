import type { Customer, CustomerId, CustomerKind, Stage } from '@shared/domain/customer'
import { type ComingKind, reviewsOf, type UpcomingDate, upcomingDatesOf } from '@shared/domain/customer-dates'
import { isAtRest } from '@shared/domain/customer-stage'
import { addDays, type Day, type LocalTime } from '@shared/domain/day'
import { type NextDue, nextDueOf } from '@shared/domain/next-follow-up'
import { fitsOwn, type OwnFilter } from '@shared/domain/own-filter'
import {
  isAskedFor,
  isBeingLost,
  mostUrgentFirst,
  type Standing,
  standingOf,
  type TagCadence,
} from '@shared/domain/stay-in-touch'
import { type CustomerRow, type Entry, entryOf, type NameOf, withCompanies } from './entry'
import { fold } from './fold'
import { needlesOf } from './needles'
import { createOrder, type Order } from './order'
import { ownFirst } from './own-order'
import { isIn, placesInUse } from './places'
import { rankOf, ranksFor } from './rank'
import { isNearly, mayBeMistyped } from './typo'

export const sorts = ['name', 'lastContact', 'newest'] as const
type KnownSort = (typeof sorts)[number]
/** Or by what stands in one of the owner's fields, whose ids begin so. */
export type Sort = KnownSort | `own:${string}`

export type Search = {
  text: string
  sort: Sort
  stage?: Stage
  kind?: CustomerKind
  tag?: string
  /** Only those without any contact since that instant (ms); 0 is none ever. */
  silentSince?: number
  place?: string
  /** Only those whose next follow-up is due so, seen from `today`. */
  due?: { when: NextDue; today: Day }
  own?: OwnFilter
  /** Only those who are being lost, as things stand on `today`. */
  losingTouch?: Touching
}

/** What staying in touch is measured by. */
export type Touching = { today: Day; byTag: readonly TagCadence[] }

/** Somebody with whom the owner wants to be in touch, and how things stand. */
export type Touched = Standing & { customerId: CustomerId; name: string; lastContactAt?: number }

/** Slots in the order to be shown. */
export type Found = { slots: Uint32Array; total: number }

/** What stands in a slot now; undefined where nobody does any more. */
export type SlotRow = [slot: number, row: CustomerRow | undefined]

export type CustomerDate = UpcomingDate<ComingKind> & { customerId: CustomerId; name: string }
export type CompanyPerson = { id: CustomerId; name: string; role?: string }
export type PlaceCount = { place: string; count: number }
export type TagCount = { tag: string; count: number }

/** Everybody who can be found, in memory. Each customer has a slot, a small number that stays the same. */
export type Directory = {
  /** Takes in customers, new or changed; answers with the slots whose rows changed, those of a renamed company's people too. */
  put(customers: Customer[]): SlotRow[]
  remove(ids: CustomerId[]): SlotRow[]
  ids(): CustomerId[]
  rows(): SlotRow[]
  /** `dues` says when the next follow-up of a customer is due: only asked for `due`. */
  search(search: Search, dues?: ReadonlyMap<CustomerId, LocalTime>): Found
  /** Dates from `today` on for so many `days` more, and goals to look at by then, soonest first; nobody who has left is among them. */
  upcomingDates(today: Day, days: number): CustomerDate[]
  /** Whom the owner wants to be in touch with today, the most urgent first. */
  stayInTouch(asked: Touching): Touched[]
  /** Those who belong to a company, in the order of their names. */
  peopleOf(companyId: CustomerId): CompanyPerson[]
  /** Tags in use, most used first. */
  tags(): TagCount[]
  /** Places of addresses, most used first. */
  places(): PlaceCount[]
}

/** `language` (BCP 47) decides the order of names. */
export function createDirectory(language: string): Directory {
  const entries: (Entry | undefined)[] = []
  const slotOf = new Map<CustomerId, number>()
  const free: number[] = []
  const members = new Map<CustomerId, Set<number>>()
  const collator = new Intl.Collator(language, { numeric: true })

  const at = (slot: number) => entries[slot] as Entry
  const byId = (one: number, other: number) => (one === other ? 0 : at(one).row.id < at(other).row.id ? -1 : 1)
  /** Namesakes in the order in which they came: slots are used again, and say nothing of that. */
  const byName = (one: number, other: number) =>
    collator.compare(at(one).sortName, at(other).sortName) || byId(one, other)
  const orders: Record<KnownSort, Order> = {
    name: createOrder(byName),
    lastContact: createOrder(
      (one, other) => (at(other).row.lastContactAt ?? 0) - (at(one).row.lastContactAt ?? 0) || byName(one, other),
    ),
    newest: createOrder((one, other) => at(other).createdAt - at(one).createdAt || byName(one, other)),
  }
  const nameOf: NameOf = (id) => entries[slotOf.get(id) ?? -1]?.row.name

  const rowsIn = (slots: Iterable<number>): SlotRow[] => [...slots].map((slot) => [slot, entries[slot]?.row])

  function forget(slots: number[]) {
    for (const order of Object.values(orders)) order.remove(slots)
    for (const slot of slots)
      for (const { companyId } of at(slot).memberships ?? []) members.get(companyId as CustomerId)?.delete(slot)
  }

  function take(slot: number, entry: Entry) {
    entries[slot] = entry
    for (const { companyId } of entry.memberships ?? []) {
      if (companyId) members.set(companyId, (members.get(companyId) ?? new Set()).add(slot))
    }
  }

  /** Names of companies stand in the rows of their people. */
  function renamePeopleOf(companies: Iterable<CustomerId>): Set<number> {
    const people = new Set<number>()
    for (const company of companies) for (const slot of members.get(company) ?? []) people.add(slot)
    for (const slot of people) entries[slot] = withCompanies(at(slot), nameOf)
    return people
  }

  return {
    put(customers) {
      const known = customers.map(({ id }) => slotOf.get(id)).filter((slot) => slot !== undefined)
      const renamed = customers.filter(({ id, name }) => nameOf(id) !== name).map(({ id }) => id)
      forget(known)
      const slots = customers.map((customer) => {
        const slot = slotOf.get(customer.id) ?? free.pop() ?? entries.length
        slotOf.set(customer.id, slot)
        take(slot, entryOf(customer, nameOf))
        return slot
      })
      for (const order of Object.values(orders)) order.add(slots)
      return rowsIn(new Set([...slots, ...renamePeopleOf(renamed)]))
    },

    remove(ids) {
      const slots = ids.map((id) => slotOf.get(id)).filter((slot) => slot !== undefined)
      forget(slots)
      for (const slot of slots) {
        slotOf.delete(at(slot).row.id)
        entries[slot] = undefined
        free.push(slot)
      }
      return rowsIn(new Set([...slots, ...renamePeopleOf(ids)]))
    },

    ids: () => [...slotOf.keys()],
    rows: () => rowsIn(slotOf.values()),

    search({ text, sort, stage, kind, tag, silentSince, place, due, own, losingTouch }, dues) {
      const needles = needlesOf(text)
      const known = sorts.find((each) => each === sort)
      const placeKey = place && fold(place)
      const among = orders[known ?? 'name'].slots().filter((slot) => {
        const entry = at(slot)
        if ((stage && entry.row.stage !== stage) || (kind && entry.row.kind !== kind)) return false
        if (tag && !entry.tags?.includes(tag)) return false
        if (silentSince !== undefined && (entry.row.lastContactAt ?? 0) > silentSince) return false
        if (placeKey && !isIn(entry.places, placeKey)) return false
        if (due && nextDueOf(dues?.get(entry.row.id), due.today) !== due.when) return false
        if (own && !fitsOwn(entry.own, own)) return false
        // Those who have died are found by their names, and not met where somebody only looks through the list.
        if (entry.row.stage === 'died' && !stage && needles.all.length === 0) return false
        return !losingTouch || isBeingLost({ ...entry, ...entry.row }, losingTouch.byTag, losingTouch.today)
      })
      const ranked: number[][] = Array.from({ length: ranksFor(needles) + 1 }, () => [])
      for (const slot of among) ranked[rankOf(at(slot), needles)]?.push(slot)
      const isMistyped = ranked.every(({ length }) => length === 0) && mayBeMistyped(needles)
      const groups = isMistyped ? [among.filter((slot) => isNearly(at(slot), needles))] : ranked
      // Sorted when it is known who is found: nobody keeps an order by the owner's fields.
      if (!known) for (const group of groups) group.sort(ownFirst((slot) => at(slot).own?.[sort], collator.compare))
      const slots = Uint32Array.from(groups.flat())
      return { slots, total: slots.length }
    },

    upcomingDates: (today, days) =>
      entries
        .flatMap((entry) =>
          (entry?.dates || entry?.goals) && !isAtRest(entry.row.stage) ? datesOf(entry, today, days) : [],
        )
        .sort((one, other) =>
          one.on === other.on ? collator.compare(one.name, other.name) : one.on < other.on ? -1 : 1,
        ),

    stayInTouch: ({ today, byTag }) =>
      entries
        .flatMap((entry) => {
          const standing =
            entry &&
            (entry.touch || (byTag.length > 0 && entry.tags)) &&
            standingOf({ ...entry, ...entry.row }, byTag, today)
          if (!standing || !isAskedFor(standing, entry, entry.row.stage, today)) return []
          const { id, name, lastContactAt } = entry.row
          return [{ ...standing, customerId: id, name, ...(lastContactAt !== undefined && { lastContactAt }) }]
        })
        .sort((one, other) => mostUrgentFirst(one, other) || collator.compare(one.name, other.name)),

    peopleOf: (companyId) =>
      [...(members.get(companyId) ?? [])].sort(byName).map((slot) => {
        const role = at(slot).memberships?.find((membership) => membership.companyId === companyId)?.role
        return { id: at(slot).row.id, name: at(slot).row.name, ...(role ? { role } : {}) }
      }),

    places: () =>
      placesInUse(
        entries.map((entry) => entry?.places),
        collator.compare,
      ),

    tags() {
      const counts = new Map<string, number>()
      for (const entry of entries) for (const tag of entry?.tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1)
      return [...counts]
        .map(([tag, count]) => ({ tag, count }))
        .sort((one, other) => other.count - one.count || collator.compare(one.tag, other.tag))
    },
  }
}

const datesOf = ({ row, dates, goals }: Entry, today: Day, days: number): CustomerDate[] =>
  [...upcomingDatesOf(dates, today, days), ...reviewsOf(goals, addDays(today, days))].map((date) => ({
    ...date,
    customerId: row.id,
    name: row.name,
  }))
