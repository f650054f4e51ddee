import { commit } from '@renderer/database/commit'
import { database } from '@renderer/database/database'
import { databaseDigest } from '@renderer/database/database-digest'
import { hearCommits } from '@renderer/database/keep-up'
import { settle } from '@renderer/database/settle/settle'
import { desktop } from '@renderer/desktop'
import { aCustomer, customerId } from '@test/support/factories'
import { type Plan, type Said, saying } from './plan'

/** In place of the screens of the app: what starts, reads and writes is the app's own. */
Object.assign(globalThis, { torture })

async function torture(plan: Plan) {
  hearCommits()
  const settled = await settle(() => {})
  // The window opens once more, on a new database.
  if (settled === 'renewed') return
  void desktop.tellStart(settled.news)
  const news = settled.news.map(({ what }) => what)
  const stands = await standing(plan.rows)
  // The window opens once more: on a new database, or on this one when the vault turns out to be the damaged one.
  if (plan.mends && stands.differs) return void desktop.renewDatabase('digest')
  say({ is: 'standing', ...stands, news })
  if (plan.do === 'save') await saveForEver(plan)
}

async function saveForEver({ from, rows, letters, burst }: Plan) {
  for (let number = from; ; number++) {
    const customers = Array.from({ length: rows }, (_, row) =>
      aCustomer({ id: customerId(`${number}.${row}`), notes: `${number} `.repeat(letters / 2) }),
    )
    const isSaved = await commit({ customers }, { act: 'contactsImported', count: rows }).then(
      () => true,
      () => false,
    )
    say({ is: isSaved ? 'saved' : 'refused', commit: number })
    if (!isSaved) await new Promise((resolve) => setTimeout(resolve, 100))
    if (burst && number % burst === 0) await new Promise((resolve) => setTimeout(resolve, 300))
  }
}

async function standing(rows: number) {
  const counts = new Map<number, number>()
  for (const id of await database.customers.toCollection().primaryKeys()) {
    const number = Number.parseInt(id, 10)
    counts.set(number, (counts.get(number) ?? 0) + 1)
  }
  const ours = await databaseDigest()
  const vaults = await desktop.digest()
  const all = [...counts]
  const isSameAsVault = ours?.sequence === vaults.sequence && (ours.sequence === 0 || ours.digest === vaults.digest)
  return {
    whole: all.filter(([, count]) => count === rows).map(([number]) => number),
    half: all.filter(([, count]) => count !== rows).map(([number]) => number),
    differs: isSameAsVault ? undefined : JSON.stringify({ ours, vaults }),
    ...ours,
  }
}

const say = (said: Said) => console.log(saying + JSON.stringify(said))
