import { bagDeclaration, bagInfo, payloadManifest, tagManifest } from './bag'
import type { Omission } from './disclosure'
import { manifest } from './manifest'
import type { PackageFile, SealedFile } from './package-file'
import type { PackageHead } from './package-head'
import { json } from './payload'
import { readMeFirst } from './read-me-first'
import { startHere } from './start-here'

type TagFile = Omit<PackageFile, 'content'> & { content: (sealed: SealedFile[]) => string }

/** What lies beside `data/`, in the order of writing: each of them speaks of the files that were sealed before it. */
export const tagFiles = (head: PackageHead, omissions: Omission[], counts: Record<string, number>): TagFile[] => [
  {
    path: 'START-HERE.html',
    mediaType: 'text/html',
    describes: 'Where to begin',
    content: (sealed) => startHere(head, omissions, sealed),
  },
  {
    path: 'READ-ME-FIRST.txt',
    mediaType: 'text/plain',
    describes: 'Where to begin, without a browser',
    content: () => readMeFirst(head),
  },
  {
    path: 'manifest.json',
    mediaType: 'application/json',
    describes: 'What is in the package, for programs',
    content: (sealed) => json(manifest(head, omissions, counts, sealed)),
  },
  { path: 'bagit.txt', mediaType: 'text/plain', describes: 'That this is a bag', content: () => bagDeclaration },
  {
    path: 'bag-info.txt',
    mediaType: 'text/plain',
    describes: 'Who made the bag, and how much is in it',
    content: (sealed) => bagInfo(head, sealed),
  },
  {
    path: 'manifest-sha256.txt',
    mediaType: 'text/plain',
    describes: 'Fingerprints of everything in data',
    content: payloadManifest,
  },
  {
    path: 'tagmanifest-sha256.txt',
    mediaType: 'text/plain',
    describes: 'Fingerprints of the other files',
    content: tagManifest,
  },
]
