import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** What is wrong with a bag in a folder, by RFC 8493; empty when it is complete and valid. */
export function troublesOfBag(folder: string): string[] {
  const text = (path: string) => readFileSync(join(folder, path), 'utf8')
  const all = filesUnder(folder)
  const payload = all.filter((path) => path.startsWith('data/'))
  const troubles: string[] = []

  if (text('bagit.txt') !== 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
    troubles.push('bagit.txt is wrong')

  const listed = manifestIn(text('manifest-sha256.txt'))
  const tags = manifestIn(text('tagmanifest-sha256.txt'))
  for (const path of payload) if (!listed.has(path)) troubles.push(`${path} is not in the manifest`)
  for (const path of all) {
    const isOther = !path.startsWith('data/') && path !== 'tagmanifest-sha256.txt'
    if (isOther && !tags.has(path)) troubles.push(`${path} is not in the tag manifest`)
  }
  for (const [path, sum] of [...listed, ...tags]) {
    if (!all.includes(path)) troubles.push(`${path} is missing`)
    else if (sum !== sha256(readFileSync(join(folder, path)))) troubles.push(`${path} was changed`)
  }
  for (const path of listed.keys()) if (!path.startsWith('data/')) troubles.push(`${path} is no payload`)

  const bytes = payload.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0)
  const info = text('bag-info.txt').split('\n').slice(0, -1)
  if (!info.every((line) => /^[\w-]+: \S.*$/.test(line))) troubles.push('bag-info.txt has a line that is no element')
  if (!info.includes(`Payload-Oxum: ${bytes}.${payload.length}`)) troubles.push('Payload-Oxum is wrong')
  if (!info.some((line) => /^Bagging-Date: \d{4}-\d{2}-\d{2}$/.test(line))) troubles.push('Bagging-Date is wrong')
  return troubles
}

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

export const filesUnder = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))

const manifestIn = (lines: string) =>
  new Map(
    lines
      .split('\n')
      .slice(0, -1)
      .map((line) => {
        const [, sum = '', path = ''] = /^([\da-f]{64}) {2}(\S.*)$/.exec(line) ?? []
        return [path, sum]
      }),
  )
