let last: Promise<unknown> = Promise.resolve()

/**
 * Runs `act` when everything that was asked for before has ended, in this window and the others: nobody else's commit
 * comes between what it reads and writes.
 */
export function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
  const mine = last.then(() => alone(act))
  last = mine.catch(() => {})
  return mine
}

/** Workers of tests have no locks, and no other window. */
const alone = <Result>(act: () => Promise<Result>): Promise<Result> =>
  globalThis.navigator?.locks ? (navigator.locks.request('commit', act) as Promise<Result>) : act()
