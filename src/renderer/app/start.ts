import { database } from '@renderer/database/database'
import { followHistory } from '@renderer/database/history'
import { hearCommits } from '@renderer/database/keep-up'
import { type Settled, settle } from '@renderer/database/settle/settle'
import { desktop } from '@renderer/desktop'
import { keepDrafts } from '@renderer/features/contacts/drafts'
import { todayQuery } from '@renderer/features/contacts/queries'
import { keepQuickAdd } from '@renderer/features/contacts/quick-add'
import { keepNewCustomer } from '@renderer/features/customers/new-customer'
import { seedDemo } from '@renderer/features/sample/seed-demo'
import { removePastBin } from '@renderer/features/settings/bin-acts'
import { today } from '@renderer/now'
import { keepFresh, queryClient } from './query-client'
import { checkRows } from './start-check'
import { type ToldAtStart, useStartNews } from './start-news'
import { hearVaultProgress, tellStartProgress } from './start-progress'

/**
 * Opens vault and database, and keeps screen and desktop in step with them. Answers when there is enough for the first
 * screen; what only damage could still part is compared when that is shown. Rejects with what `settle` throws, and then
 * nothing was touched.
 */
export async function start(): Promise<void> {
  const stopHearing = hearVaultProgress()
  hearCommits()
  keepDrafts()
  keepQuickAdd()
  keepNewCustomer()
  const { settling, isShown } = await enoughToRead()
  performance.mark('enough to read')
  stopHearing()

  // A demo may have to be filled, and whoever commits waits until everything is compared.
  if ((await desktop.about()).demo) isShown()
  await seedDemo()
  keepFresh()
  // React holds back for 300 ms what comes after an empty screen: the first one has to be full at once.
  await queryClient.prefetchQuery(todayQuery(today()))
  requestIdleCallback(isShown, { timeout: 1000 })
  void settling.then(settled).catch(console.error)
}

/** `isShown` is to be called when the first screen is there. */
type Enough = { settling: Promise<Settled>; isShown(): void }

/** Answers when the database is equal to the vault, or as good as that. */
function enoughToRead(): Promise<Enough> {
  return new Promise((resolve, reject) => {
    const settling = settle(
      (done, of) => tellStartProgress({ doing: 'filling', done, of }),
      () => new Promise((isShown) => resolve({ settling, isShown })),
    )
    settling.then((is) => {
      // The desktop is about to open a new database in this window: whoever waits for this one waits for ever.
      if (is !== 'renewed') resolve({ settling, isShown() {} })
    }, reject)
  })
}

/** What the screen shows is what was saved. */
function settled(is: Settled) {
  if (is === 'renewed') return
  performance.mark('settled')
  void desktop.tellStart(is.news)
  useStartNews.setState({ settled: is, isSettled: true })
  requestIdleCallback(() => void followHistory(), { timeout: 5000 })
  afterwards(is)
}

/** So long (ms) after the start nothing else is to be expected. */
const calm = 5000

/** What nobody waits for. A database that was filled just now is what the vault has. */
function afterwards({ counts }: ToldAtStart) {
  // Chromium has thrown the database away under the running app: a start finds out what to do.
  database.on('close', () => location.reload())
  setTimeout(() => requestIdleCallback(() => void removePastBin()), calm)
  if (!counts) checkRows()
}
