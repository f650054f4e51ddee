import { business } from '@renderer/database/business'
import { atomically } from '@renderer/database/commit'
import { customerById } from '@renderer/database/customers'
import { departureById, departuresOf } from '@renderer/database/departures'
import { everyFollowUpOf } from '@renderer/database/follow-ups'
import { newId } from '@renderer/database/new-id'
import { today } from '@renderer/now'
import type { ActName } from '@shared/domain/act'
import type { Changes } from '@shared/domain/changes'
import type { CustomerId } from '@shared/domain/customer'
import { type Departure, type DepartureRules, reasonsOf, restEnd, stepsOf } from '@shared/domain/departure'
import {
  customerCameBack,
  customerLeft,
  type DepartureFields,
  departureBegun,
  departureChanged,
  type Left,
  type Parting,
  stepTicked,
} from '@shared/domain/departure-acts'
import { entryAdded, entryRenamed, entryRetired, type NameOfEntry } from '@shared/domain/own-entries'

/** Of somebody who has left already only that is written down. */
export const begin = ({ customerId, said }: { customerId: CustomerId; said: DepartureFields & { since: string } }) =>
  part(customerId, 'departureBegun', async (parting) => {
    const { departures: rules } = await business()
    const begun = departureBegun(parting.customer, said, rules, Date.now(), newId())
    if (parting.customer.stage !== 'departed') return begun
    const left: Left = { leftOn: said.since, openEnds: 'kept', restsUntil: restEnd(said.since, rules) }
    return customerLeft({ ...parting, departures: begun.departures ?? [] }, left, Date.now())
  })

export const leave = ({ customerId, left }: { customerId: CustomerId; left: Left }) =>
  part(customerId, 'customerLeft', (parting) => customerLeft(parting, left, Date.now()))

export const comeBack = (customerId: CustomerId) =>
  part(customerId, 'customerCameBack', (parting) => customerCameBack(parting, 'active', today(), Date.now()))

const part = (id: CustomerId, act: ActName, parted: (parting: Parting) => Changes | Promise<Changes>) =>
  atomically(async (commit) => {
    const [customer, departures, followUps] = await Promise.all([
      customerById(id),
      departuresOf(id),
      everyFollowUpOf(id),
    ])
    if (customer) await commit(await parted({ customer, departures, followUps }), { act, name: customer.name })
  })

export const changeDeparture = ({ id, fields }: { id: string; fields: DepartureFields }) =>
  change(id, (departure) => departureChanged(departure, fields))

export const tickStep = ({ id, stepId, isDone }: { id: string; stepId: string; isDone: boolean }) =>
  change(id, (departure) => stepTicked(departure, stepId, isDone ? Date.now() : undefined))

const change = (id: string, changed: (departure: Departure) => Changes) =>
  atomically(async (commit) => {
    const departure = await departureById(id)
    if (!departure) return
    const customer = await customerById(departure.customerId)
    await commit(changed(departure), { act: 'departureChanged', ...(customer && { name: customer.name }) })
  })

/** The lists that the owner edits. */
export type ListName = 'reasons' | 'steps'
const listOf = { reasons: reasonsOf, steps: stepsOf }

export const setRestMonths = (restMonths: number) => changeRules((rules) => ({ ...rules, restMonths }))

export const addEntry = ({ list, name, nameOf }: { list: ListName; name: string; nameOf: NameOfEntry }) =>
  changeRules((rules) => ({ ...rules, [list]: entryAdded(listOf[list](rules), name, nameOf, newId()) }))

export const renameEntry = ({ list, id, name }: { list: ListName; id: string; name: string }) =>
  changeRules((rules) => ({ ...rules, [list]: entryRenamed(listOf[list](rules), id, name) }))

export const removeEntry = ({ list, id }: { list: ListName; id: string }) =>
  changeRules((rules) => ({ ...rules, [list]: entryRetired(listOf[list](rules), id) }))

const changeRules = (changed: (rules: DepartureRules) => DepartureRules) =>
  atomically(async (commit) => {
    const ours = await business()
    await commit({ business: [{ ...ours, departures: changed(ours.departures ?? {}) }] }, { act: 'businessChanged' })
  })
