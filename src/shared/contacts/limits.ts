const megabyte = 1024 * 1024

/** How much of a file is read: more than any real address book holds, less than would stop the computer. */
export const limits = {
  fileBytes: 50 * megabyte,
  rows: 200_000,
  columns: 500,
  /** Characters of one cell or one text of a card. */
  text: megabyte,
  /** As many as rows: a card takes 2 kB of memory until the import is done, so that all of them stay under half a gigabyte. */
  cards: 200_000,
  cardCharacters: 5 * megabyte,
  /** Emails, phones and the like of one person. */
  values: 100,
} as const
