import type { Row } from '@shared/vault/entry'

/** The SHA-256 of each attachment that a row names. */
export function* attachmentsIn(row: Row): Generator<string> {
  if (!Array.isArray(row.attachments)) return
  for (const { sha256 } of row.attachments as { sha256?: unknown }[]) {
    if (typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256)) yield sha256
  }
}
