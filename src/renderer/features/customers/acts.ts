import { business } from '@renderer/database/business'
import { atomically, commit } from '@renderer/database/commit'
import { customerById } from '@renderer/database/customers'
import { departuresOf } from '@renderer/database/departures'
import { everyFollowUpOf } from '@renderer/database/follow-ups'
import { newId } from '@renderer/database/new-id'
import { today } from '@renderer/now'
import type { ActName } from '@shared/domain/act'
import type { Customer, CustomerId, Stage } from '@shared/domain/customer'
import { customerAdded, type NewCustomer } from '@shared/domain/customer-added'
import { customerBinned, customerRestored } from '@shared/domain/customer-binned'
import { type CustomerFields, customerChanged } from '@shared/domain/customer-changed'
import { companyMadeCustomer } from '@shared/domain/customer-companies'
import { currentDeparture } from '@shared/domain/departure'
import { stageChosen } from '@shared/domain/departure-acts'

/** Answers with the id of the new customer. */
export async function addCustomer(customer: NewCustomer): Promise<CustomerId> {
  const id = newId() as CustomerId
  await commit(customerAdded(customer, Date.now(), id), { act: 'customerAdded', name: customer.name })
  return id
}

/** Only the fields that are given change. */
export const changeCustomer = (id: CustomerId, fields: CustomerFields) =>
  withCustomer(id, async (customer, commit) => {
    const changes = customerChanged(customer, fields, Date.now())
    const [changed] = changes.customers ?? []
    if (!changed) return
    const { stage } = changed
    if (stage === customer.stage) return commit(changes, { act: 'customerChanged', name: customer.name })

    const [departures, followUps, { departures: rules }] = await Promise.all([
      departuresOf(id),
      everyFollowUpOf(id),
      business(),
    ])
    const parting = { customer: { ...changed, stage: customer.stage }, departures, followUps }
    const act = currentDeparture(departures) ? (actOfStage[stage] ?? 'customerCameBack') : actOfStage[stage]
    const staged = stageChosen(parting, stage, rules, today(), Date.now(), newId())
    await commit(staged, { act: act ?? 'customerChanged', name: customer.name })
  })

const actOfStage: { [Name in Stage]?: ActName } = {
  departing: 'departureBegun',
  departed: 'customerLeft',
  died: 'customerChanged',
}

export const binCustomer = (id: CustomerId) =>
  withCustomer(id, async (customer, commit) => {
    const changes = customerBinned(customer, await everyFollowUpOf(id), Date.now())
    if (customer.binnedAt === undefined) await commit(changes, { act: 'customerBinned', name: customer.name })
  })

export const restoreCustomer = (id: CustomerId) =>
  withCustomer(id, async (customer, commit) => {
    const changes = customerRestored(customer, await everyFollowUpOf(id))
    if (customer.binnedAt !== undefined) await commit(changes, { act: 'customerRestored', name: customer.name })
  })

/** The company at this place among those of a person becomes a customer. */
export const makeCompanyCustomer = (personId: CustomerId, at: number) =>
  withCustomer(personId, (person, commit) =>
    commit(companyMadeCustomer(person, at, Date.now(), newId() as CustomerId), {
      act: 'customerAdded',
      name: person.companies?.[at]?.name,
    }),
  )

/** Reads and writes as one act. A customer that is gone for good stays gone. */
const withCustomer = (id: CustomerId, act: (customer: Customer, write: typeof commit) => Promise<unknown>) =>
  atomically(async (write) => {
    const customer = await customerById(id)
    if (customer) await act(customer, write)
  })
