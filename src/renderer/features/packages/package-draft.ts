import { business } from '@renderer/database/business'
import { customerById, customersByIds } from '@renderer/database/customers'
import { departuresOf } from '@renderer/database/departures'
import { everyFollowUpOf } from '@renderer/database/follow-ups'
import { everyInteractionOf } from '@renderer/database/interactions'
import { requestsOf } from '@renderer/database/requests'
import type { CustomerId } from '@shared/domain/customer'
import type { PackageRequest } from '@shared/domain/package-request'
import { namesOfOthersIn } from '@shared/package/disclosure'
import type { NameFound } from '@shared/package/names-of-others'

/** What the owner looks at before the package is made: all that would go in, and whose names stand in it. */
export type PackageDraft = Omit<PackageRequest, 'packageId' | 'createdAt' | 'otherNames' | 'namesOfOthers'> & {
  namesFound: NameFound[]
}

/** Everything about a customer, also what lies in the bin: the package says how much of that it leaves out. */
export async function draftPackage(
  id: CustomerId,
  everybody: { id: CustomerId; name: string }[],
): Promise<PackageDraft> {
  const [customer, interactions, followUps, requests, departures, ours] = await Promise.all([
    customerById(id),
    everyInteractionOf(id),
    everyFollowUpOf(id),
    requestsOf(id),
    departuresOf(id),
    business(),
  ])
  if (!customer) throw new Error('There is no such customer any more')

  const companyIds = (customer.companies ?? []).flatMap(({ companyId }) => companyId ?? [])
  const companies = (await customersByIds(companyIds)).flatMap((company) => company ?? [])
  const rows = {
    business: ours,
    customer,
    companyNames: Object.fromEntries(companies.map(({ id, name }) => [id, name])),
    interactions,
    followUps,
    requests,
    departures,
  }
  const otherNames = everybody.filter((other) => other.id !== id).map(({ name }) => name)
  return {
    ...rows,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    namesFound: namesOfOthersIn({ ...rows, otherNames }),
  }
}
