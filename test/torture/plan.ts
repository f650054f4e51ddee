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
  /** A difference that only shows when all rows are compared is mended as the app does it; otherwise it is told. */
  mends?: boolean
}

/** What the page says, a line of its own for each. */
export type Said =
  /** What stands after the start: commits with all their rows, and those of which only some are there. */
  | {
      is: 'standing'
      whole: number[]
      half: number[]
      /** How the database differs from the vault, if it does. */
      differs?: string | undefined
      news: string[]
      /** Of the last commit in the database, and over all its rows; of nothing in a database without any. */
      sequence?: number
      digest?: string
    }
  | { is: 'saved'; commit: number }
  /** A commit was refused; nothing of it may be there. */
  | { is: 'refused'; commit: number }
  /** It could not go on; the real window would show why. */
  | { is: 'failed'; because: string }

/** Begins every line that the page says. */
export const saying = 'torture '
