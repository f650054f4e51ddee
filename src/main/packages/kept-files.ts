import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { PackageRequest } from '@shared/domain/package-request'
import type { KeptFiles } from '@shared/package/packed-files'

/** The attachments of a request, read through beforehand: what is damaged or gone is said in the package, not put in. */
export async function keptFiles(
  folder: string,
  { customer, interactions }: PackageRequest,
  signal: AbortSignal,
): Promise<KeptFiles> {
  const named = [customer, ...interactions].flatMap(({ attachments = [] }) => attachments.map(({ sha256 }) => sha256))
  const whole = new Set<string>()
  for (const sha256 of new Set(named)) {
    signal.throwIfAborted()
    if ((await hashOf(join(folder, sha256))) === sha256) whole.add(sha256)
  }
  return { has: (sha256) => whole.has(sha256), read: (sha256) => createReadStream(join(folder, sha256)) }
}

async function hashOf(path: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
    return hash.digest('hex')
  } catch {
    return undefined
  }
}
