import { business } from '@renderer/database/business'
import { atomically } from '@renderer/database/commit'
import { desktop } from '@renderer/desktop'
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
  if (result.outcome === 'saved') await countPackage(number, draft.customer.name)
  return result
}

const countPackage = (number: number, name: string) =>
  atomically(async (commit) => {
    const ours = await business()
    const packagesMade = Math.max(ours.packagesMade ?? 0, number)
    await commit({ business: [{ ...ours, packagesMade }] }, { act: 'packageMade', name })
  })
