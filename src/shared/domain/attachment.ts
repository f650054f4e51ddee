/**
 * A file that belongs to a customer or an interaction. The bytes are kept once, by their hash, outside the database.
 * `name` as the owner sees it, safe as a file name; `size` in bytes; `type` a media type, found in the bytes rather than
 * in the name; `addedAt` an instant (ms).
 */
export type Attachment = { sha256: string; name: string; size: number; type: string; addedAt: number }

/** As many files as a customer or an interaction can have, so that a row stays under 64 kB. */
export const mostAttachments = 100

/** Bytes. A larger file is not kept. */
export const largestAttachment = 100 * 1024 * 1024
