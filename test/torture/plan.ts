/** What the page of the torture does after the start: only looks, or commits until it is killed. */
export type Plan = {
  do: 'look' | 'save'
  /** The number of the first commit. */
  from: number
  /** Rows of each commit, and characters of text in each row. */
  rows: number
  letters: number
  /** After so many commits it pauses, so that the vault finds time for a snapshot. */
  burst?: number
}

/** What the page says, a line of its own for each. */
export type Said =
  /** What stands after the start: commits with all their rows, and those of which only some are there. */
  | { is: 'standing'; whole: number[]; half: number[]; isSameAsVault: boolean; news: string[] }
  | { is: 'saved'; commit: number }

/** Begins every line that the page says. */
export const saying = 'torture '
