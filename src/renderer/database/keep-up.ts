import { desktop } from '@renderer/desktop'
import { catchUp } from './catch-up'
import { inTurn } from './in-turn'
import { standsNow } from './rows'

/** The newest commit of another window that was heard of, and that is known to stand in the database. */
let heard = 0
let known = 0

/** Hears of the commits of other windows. Returns its end. */
export const hearCommits = () =>
  desktop.on('committed', ({ sequence }) => {
    heard = Math.max(heard, sequence)
  })

/** Runs `act` in turn, on a database that has every commit: also that of a window which ended before it had written it. */
export const upToDate = <Result>(act: () => Promise<Result>): Promise<Result> =>
  inTurn(async () => {
    if (heard > known) {
      const stands = await standsNow()
      if (stands && stands.sequence < heard) await catchUp()
      known = heard
    }
    return act()
  })
