import { business } from '@renderer/database/business'
import { atomically } from '@renderer/database/commit'
import { requestsOf } from '@renderer/database/requests'
import { desktop } from '@renderer/desktop'
import type { Customer } from '@shared/domain/customer'
import { requestsSealed, type SealedPackage } from '@shared/domain/data-request'
import type { PackageRequest, PackageResult } from '@shared/domain/package-request'
import type { PackageDraft } from './package-draft'

/** Has the package written and counts it. Names that are not in `hidden` stay as they were written. */
export async function sealPackage({
  draft,
  hidden,
}: {
  draft: PackageDraft
  hidden: string[]
}): Promise<PackageResult> {
  const { namesFound: _, ...rows } = draft
  const number = ((await business()).packagesMade ?? 0) + 1
  const request: PackageRequest = {
    ...rows,
    packageId: `P${String(number).padStart(4, '0')}`,
    createdAt: Date.now(),
    otherNames: hidden,
    namesOfOthers: hidden.length > 0 ? 'hidden' : 'kept',
  }
  const result = await desktop.savePackage(request)
  const { packageId, createdAt: at, customer } = request
  if (result.outcome === 'saved') {
    const { fileName, bytes, sha256 } = result
    await countPackage(number, customer, { packageId, fileName, bytes, sha256, at })
  }
  return result
}

/** Counted for good; what a request says of it is an act of its own, which can be taken back. */
const countPackage = (number: number, { id, name }: Customer, sealed: SealedPackage) =>
  atomically(async (commit) => {
    const ours = await business()
    const packagesMade = Math.max(ours.packagesMade ?? 0, number)
    await commit({ business: [{ ...ours, packagesMade }] }, { act: 'packageMade', name })
    const changes = requestsSealed(await requestsOf(id), sealed)
    if (changes.requests?.length) await commit(changes, { act: 'requestChanged', name })
  })
