/** As many characters as a line of a row may have. */
export const longestLine = 2000

/** As many as a text may have: rows stay under 64 kB, where Chromium begins to keep values in files of their own. */
export const longestText = 60_000
