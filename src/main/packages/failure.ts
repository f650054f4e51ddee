import type { PackageResult } from '@shared/domain/package-request'

type Failed = Extract<PackageResult, { outcome: 'failed' }>

/** What the window is told of an error: never its message or stack, which may name folders and people. */
export const failureOf = (error: unknown): Failed => ({
  outcome: 'failed',
  reason: reasons.get(codeOf(error)) ?? 'unknown',
})

const reasons = new Map<string | undefined, Failed['reason']>([
  ['ENOSPC', 'no-space'],
  ['EDQUOT', 'no-space'],
  ['EFBIG', 'no-space'],
  ['EACCES', 'not-allowed'],
  ['EPERM', 'not-allowed'],
  ['EROFS', 'not-allowed'],
  ['EBUSY', 'not-allowed'],
])

const codeOf = (error: unknown) => (error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined)
