import { schemaVersion } from '@shared/vault/schema-version'
import { type Catalogue, readCatalogue, writeCatalogue } from './catalogue'
import { findChain } from './chain'
import type { Files } from './files'
import { VaultFromTheFuture } from './from-the-future'
import { readJournal } from './read-journal'
import { isBadSnapshot } from './read-snapshot'
import { shelfOf } from './shelf'
import { isSnapshot, sequenceOf } from './snapshot-name'
import { vaultOf } from './vault'
import type { Vault, VaultFolders, VaultOptions } from './vault-shape'
import { workHere } from './work'

/**
 * Opens the vault in `folder`, or begins one. It reads the catalogue and the journal after the newest snapshot, no more;
 * without a catalogue it looks for the newest snapshot that is good. Throws `VaultFromTheFuture`, or the error of the
 * file system.
 */
export async function openVault(files: Files, folder: string, options: VaultOptions): Promise<Vault> {
  const folders: VaultFolders = {
    vault: folder,
    journal: `${folder}/journal`,
    snapshots: `${folder}/snapshots`,
    files: `${folder}/files`,
    setAside: `${folder}/set-aside`,
  }
  const known = await readCatalogue(files, folder, schemaVersion)
  if (known === 'from-the-future') throw new VaultFromTheFuture('a newer Regulars has written this vault')
  for (const needed of Object.values(folders)) await files.makeFolder(needed)

  const catalogue = { ...(known ?? (await lookAround(files, folders, options))), schemaVersion }
  if (known?.schemaVersion !== schemaVersion) await writeCatalogue(files, folder, catalogue)
  const shelf = shelfOf(files, folders, catalogue, options)
  const chain = await findChain({ files, folders, shelf, log: options.log })
  const vault = vaultOf({ files, folders, shelf, chain, work: options.work ?? workHere(files), options })
  // Tried again when there is time.
  await vault.takeUpErasing().catch((error: Error) => options.log(`${erasingWaits} (${error.message}).`))
  return vault
}

const erasingWaits = 'What was to be erased could not be erased yet'

/**
 * Without a catalogue nothing is believed: the newest snapshot that can be read to its end is the one to build upon. The
 * others are looked at when there is time.
 */
async function lookAround(files: Files, folders: VaultFolders, options: VaultOptions): Promise<Catalogue> {
  const work = options.work ?? workHere(files)
  const names = (await files.list(folders.snapshots)).filter(isSnapshot).reverse()
  const made: Catalogue = {
    format: 1,
    id: '',
    chain: options.newId(),
    schemaVersion,
    snapshots: [],
    reached: 0,
    since: 1,
  }
  for (const [index, name] of names.entries()) {
    options.onProgress?.(index, names.length)
    try {
      const { vault, chain, sequence, at, counts, size, sha256 } = await work.verify(`${folders.snapshots}/${name}`)
      made.id = vault
      made.chain = chain
      made.snapshots.push({ name, sequence, at, counts, size, sha256 })
      break
    } catch (error) {
      if (!isBadSnapshot(error)) throw error
    }
  }
  made.reached = Math.max(0, ...names.map(sequenceOf))
  made.id ||= (await readJournal(files, folders, 0)).vault ?? ''
  if (names.length > 0 || made.id) options.log('The catalogue of the vault was missing or damaged. It was made anew.')
  made.id ||= options.newId()
  return made
}
