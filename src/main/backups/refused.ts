import type { BackupProblem, BackupRefused } from '@shared/vault/safety'

/** Thrown when a backup is not to be believed. `message` is for the plain log and names no customer. */
export class Refused extends Error {
  override name = 'Refused'
  constructor(
    readonly because: BackupRefused,
    message: string = because,
  ) {
    super(message)
  }
}

/** Thrown when a copy could not be made. */
export class NotMade extends Error {
  override name = 'NotMade'
  constructor(
    readonly problem: BackupProblem,
    message: string = problem,
  ) {
    super(message)
  }
}

const problems = new Map<string | undefined, BackupProblem>([
  ['ENOSPC', 'no-space'],
  ['EDQUOT', 'no-space'],
  ['EFBIG', 'no-space'],
  ['EACCES', 'not-allowed'],
  ['EPERM', 'not-allowed'],
  ['EROFS', 'not-allowed'],
  ['EBUSY', 'not-allowed'],
  ['ENOENT', 'folder-gone'],
  ['ENOTDIR', 'folder-gone'],
  ['ENODEV', 'folder-gone'],
  ['ENXIO', 'folder-gone'],
  ['ESTALE', 'folder-gone'],
])

/** What the owner is told of an error while a copy was made. */
export function problemOf(error: unknown): BackupProblem {
  if (error instanceof NotMade) return error.problem
  if (error instanceof Refused) return error.because === 'too-large' ? 'too-large' : 'not-whole'
  return problems.get((error as NodeJS.ErrnoException)?.code) ?? 'unknown'
}

/** Why a file that was chosen cannot be restored. */
export function refusalOf(error: unknown): BackupRefused {
  if (error instanceof Refused) return error.because
  return problemOf(error) === 'no-space' ? 'no-space' : 'not-readable'
}
