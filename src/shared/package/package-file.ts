/** One file of a data package before it is written. `content` is asked for once, when its turn has come. */
export type PackageFile = {
  /** Inside the package, with `/`: `data/01-who-you-are/profile.csv`. */
  path: string
  mediaType: string
  /** What the customer finds in it. */
  describes: string
  /** How many rows of data it holds, for files that are tables. */
  rows?: number
  /** Text is written as UTF-8; what may be large comes piece by piece. */
  content: () => string | Promise<Uint8Array> | AsyncIterable<Uint8Array>
}

/** A file that has been written, with what proves it. `sha256` is lower-case hexadecimal. */
export type SealedFile = Omit<PackageFile, 'content'> & { bytes: number; sha256: string }

/** A folder of the package as the customer sees it, and the categories of data in the order of these folders. */
export const categories = ['who-you-are', 'our-history', 'follow-ups', 'requests-and-complaints', 'files'] as const
export type Category = (typeof categories)[number]

export const categoryTitles: Record<Category, string> = {
  'who-you-are': 'Who you are',
  'our-history': 'Our history',
  'follow-ups': 'Follow-ups',
  'requests-and-complaints': 'Requests and complaints',
  files: 'Files',
}
