import type { PackageRequest } from '@shared/domain/package-request'
import { clockIn, type IsoTime } from './clock'

/** The program that makes packages. */
export type Maker = { name: string; version: string }

/** From whom, about whom, when: what the files of a package say about it. */
export type PackageHead = {
  packageId: string
  createdAt: IsoTime
  timeZone: string
  business: { name?: string; contact?: string }
  subject: { displayName: string; customerId: string }
  app: Maker
}

export const headOf = (
  { packageId, createdAt, timeZone, business, customer }: PackageRequest,
  app: Maker,
): PackageHead => ({
  packageId,
  createdAt: clockIn(timeZone).moment(createdAt),
  timeZone,
  business: { name: business.name?.trim() || undefined, contact: business.contact?.trim() || undefined },
  subject: { displayName: customer.name, customerId: customer.id },
  app,
})

/** The business by its name, where a text speaks of it in the middle of a sentence. */
export const senderOf = ({ business }: PackageHead) => business.name ?? 'the business that gave it to you'
