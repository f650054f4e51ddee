import { fold } from '@shared/directory/fold'
import type { Address, CustomerId, ImportantDate, Membership, Reachable } from '@shared/domain/customer'
import { addressParts, agreeingAddress, sameName, sameOccasion } from './same-value'

/** The companies among the customers that have this name. */
export type CompaniesNamed = (name: string) => CustomerId[]

/** How two lists of one kind of detail become one. */
export type Ways<Item> = {
  same: (our: Item, their: Item) => boolean
  make: (their: Item) => Item
  /** Ours, completed by theirs: the very same as ours when there is nothing to complete. */
  complete: (our: Item, their: Item) => Item
  /** Theirs, completed by ours. */
  overwrite: (our: Item, their: Item) => Item
}

export const reachable = (same: (one: string, other: string) => boolean): Ways<Reachable> => ({
  same: (our, their) => same(our.value, their.value),
  make: (their) => their,
  complete: (our) => our,
  overwrite: (our, their) => ({ ...our, ...said(their) }),
})

export const tag: Ways<string> = {
  same: (our, their) => fold(our) === fold(their),
  make: (their) => their,
  complete: (our) => our,
  overwrite: (our) => our,
}

export const address: Ways<Address> = {
  same: agreeingAddress,
  make: (their) => their,
  complete: (our, their) => (addressParts.every((part) => our[part] || !their[part]) ? our : { ...their, ...our }),
  overwrite: (our, their) => ({ ...our, ...said(their) }),
}

export const date: Ways<ImportantDate> = {
  same: sameOccasion,
  make: (their) => their,
  complete: (our, their) => (onlyYearIsMissing(our.date, their.date) ? { ...our, date: their.date } : our),
  overwrite: (our, their) => (onlyYearIsMissing(their.date, our.date) ? our : { ...our, ...said(their) }),
}

type ExternalId = { source: string; id: string }
export const externalId: Ways<ExternalId> = {
  same: (our, their) => our.source === their.source && our.id === their.id,
  make: (their) => their,
  complete: (our) => our,
  overwrite: (our) => our,
}

/** A company that is only a name becomes a link as soon as one of the customers has that name. */
export function membership(companiesNamed: CompaniesNamed = () => []): Ways<Membership> {
  const linked = (company: Membership, role: string | undefined): Membership => {
    const companyId = company.companyId === undefined ? companiesNamed(company.name)[0] : company.companyId
    return { ...(companyId ? { companyId } : company), ...(role && { role }) } as Membership
  }
  const needsLink = (our: Membership) => our.companyId === undefined && companiesNamed(our.name).length > 0

  return {
    same: (our, their) => {
      if (their.companyId !== undefined) return our.companyId === their.companyId
      if (our.companyId !== undefined) return companiesNamed(their.name).includes(our.companyId)
      return sameName(our.name, their.name)
    },
    make: (their) => linked(their, their.role),
    complete: (our, their) => (needsLink(our) || (!our.role && their.role) ? linked(our, our.role ?? their.role) : our),
    overwrite: (our, their) => linked(our, their.role ?? our.role),
  }
}

/** Without the parts about which nothing is said: they overwrite nothing. */
const said = <Item extends object>(item: Item) =>
  Object.fromEntries(Object.entries(item).filter(([, part]) => part !== undefined)) as Item

const onlyYearIsMissing = (one: string, other: string) =>
  one.startsWith('--') && !other.startsWith('--') && other.endsWith(one.slice(1))
