import type { Vault } from '@main/vault/vault-shape'
import type { Attachment } from '@shared/domain/attachment'

/** Files by SHA-256: `rows` are those that customers and interactions have, `all` also those that undo would bring back. */
export type Named = { rows: ReadonlySet<string>; all: ReadonlySet<string> }

type Source = Pick<Vault, 'state' | 'entriesAfter'> & {
  readRows(): Promise<{ rows: AsyncIterable<{ row: Record<string, unknown> }> }>
}

/**
 * What the vault and `texts` name, such as drafts that are kept. Rejects where the vault cannot say for certain: then
 * nothing may be thrown away.
 */
export async function namedFiles(vault: Source, texts: Iterable<string> = []): Promise<Named> {
  if (!vault.state().isProven) throw new Error('the vault is not whole')
  const rows = new Set<string>()
  for await (const { row } of (await vault.readRows()).rows) {
    for (const { sha256 } of (row.attachments ?? []) as Attachment[]) rows.add(sha256)
  }

  const all = new Set(rows)
  for (const text of texts) addNamed(all, text)
  for (let after = vault.state().reachesBackTo ?? 0; ; ) {
    const entries = await vault.entriesAfter(after)
    for (const { parts } of entries) for (const part of parts) addNamed(all, part)
    const last = entries.at(-1)
    if (!last) return { rows, all }
    after = last.sequence
  }
}

/** Texts need not be taken apart for it: whoever writes such a word into a note only makes a file stay. */
function addNamed(all: Set<string>, text: string) {
  for (const [sha256] of text.matchAll(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g)) all.add(sha256)
}
