import type { FoundRows } from '@shared/search/text-index'

export type ToSearch = { id: number; text: string; limit: number }

export type FromSearch =
  /** `isReading`: not everything has been looked at yet. */
  { kind: 'found'; id: number; found: FoundRows; isReading: boolean } | { kind: 'failed'; id: number; message: string }
