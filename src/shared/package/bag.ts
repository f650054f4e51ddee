import type { SealedFile } from './package-file'
import type { PackageHead } from './package-head'

// The tag files of a bag: RFC 8493.

export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

/** Who made the bag, about what, and how much is in it (RFC 8493, 2.2.2). */
export function bagInfo(head: PackageHead, sealed: SealedFile[]): string {
  const payload = payloadOf(sealed)
  const bytes = payload.reduce((sum, file) => sum + file.bytes, 0)
  return [
    tag('Source-Organization', head.business.name),
    tag('Contact-Name', head.business.contact),
    tag('External-Description', `Data about ${head.subject.displayName}`),
    tag('External-Identifier', head.packageId),
    tag('Internal-Sender-Identifier', head.subject.customerId),
    tag('Bagging-Date', head.createdAt.slice(0, 10)),
    tag('Bag-Software-Agent', `${head.app.name} ${head.app.version}`),
    tag('Payload-Oxum', `${bytes}.${payload.length}`),
  ].join('')
}

/** The SHA-256 of each payload file, as `sha256sum -c` reads it. */
export const payloadManifest = (sealed: SealedFile[]) => checksums(payloadOf(sealed))

/** The SHA-256 of each tag file that is there by now. */
export const tagManifest = (sealed: SealedFile[]) => checksums(sealed.filter((file) => !isPayload(file)))

const isPayload = ({ path }: SealedFile) => path.startsWith('data/')
const payloadOf = (sealed: SealedFile[]) => sealed.filter(isPayload)

const checksums = (files: SealedFile[]) =>
  files
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .sort((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1))
    .join('')

/** One line, whatever was typed: a line end would begin another element. */
const tag = (name: string, value: string | undefined) =>
  value ? `${name}: ${value.replace(/[\p{C}\s\u2028\u2029]+/gu, ' ').trim()}\n` : ''
