import type { PackageRequest } from '@shared/domain/package-request'
import { clockIn } from './clock'
import { packageName } from './file-name'

/** The folder in the zip, and the name of the zip without its ending. */
export const packageFolder = ({ business, customer, createdAt, timeZone, packageId }: PackageRequest): string =>
  packageName({ business: business.name, customer: customer.name, day: clockIn(timeZone).day(createdAt), packageId })
