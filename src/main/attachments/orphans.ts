const day = 24 * 60 * 60 * 1000

/** So long a file stays that nothing names: ms. */
export const orphanTime = 30 * day

/** So long a file may be on its way: ms. */
const partTime = day

export type Listed = { name: string; changedAt: number; isPart: boolean }

/**
 * What may go of the files of attachments: those that nothing names, neither a row nor anything that can still be undone,
 * and that were written more than 30 days ago; and what was begun a day ago and never finished. `now` is an instant (ms).
 */
export const orphansOf = (listed: Listed[], named: ReadonlySet<string>, now: number): Listed[] =>
  listed.filter(({ name, changedAt, isPart }) =>
    isPart ? changedAt < now - partTime : !named.has(name) && changedAt < now - orphanTime,
  )
