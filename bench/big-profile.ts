import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeFiles } from '@main/vault/node-files'
import { openVault } from '@main/vault/open-vault'
import { test as base, expect } from '@playwright/test'
import type { Customer } from '@shared/domain/customer'
import { dayOf } from '@shared/domain/day'
import { localTimeOf } from '@shared/domain/local-time'
import { type SampleBook, sampleBatches } from '@shared/sample/book'
import { launchRegulars } from '@test/support/desktop/launch'

const bigBook = { customers: 10_000, interactions: 100_000 }

/** For the customers with 500 entries: so different that no search takes one for another. */
const nicknames =
  'Thunderbolt Quicksilver Marmalade Jackdaw Wolfhound Periwinkle Buttermilk Zephyrine Foxglove Octopus'.split(' ')

type Setting = {
  /** A profile with 10,000 customers and 100,000 interactions, and the names of those who have 500 of them. */
  big: { profile: string; busiest: string[] }
}

/** Tests of a run share one big profile, that their vault has taken over and the window has filled its database from. */
export const test = base.extend<object, Setting>({
  big: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it that this needs no other fixture
    async ({}, use) => {
      const profile = await mkdtemp(join(tmpdir(), 'regulars-big-'))
      const busiest = await fill(profile)
      await use({ profile, busiest })
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
    { scope: 'worker', timeout: 600_000 },
  ],
})

export { expect }

async function fill(profile: string): Promise<string[]> {
  const now = Date.now()
  const options = { seed: 1, ...bigBook, interactionsPerCustomer: 10, today: dayOf(localTimeOf(now)), now }
  const busiest: string[] = []
  const vault = await openVault(nodeFiles, `${profile}/vault`, { now: Date.now, newId: randomUUID, log: () => {} })
  const adopting = await vault.adopt()
  for (const batch of sampleBatches({ ...options, trade: 'bookkeeper' })) {
    for (const customer of busiestOf(batch)) {
      customer.name = nicknames[busiest.length] ?? customer.name
      busiest.push(customer.name)
    }
    for (const [table, rows] of Object.entries(batch)) await adopting.add(table as keyof SampleBook, rows)
  }
  await adopting.end(0)
  await vault.close()

  const { page, close } = await launchRegulars({ profile })
  await page.getByRole('heading', { name: 'Overdue' }).waitFor({ timeout: 120_000 })
  await close()
  return busiest
}

function busiestOf({ customers, interactions }: SampleBook): Customer[] {
  const counts = new Map<string, number>()
  for (const { customerId } of interactions) counts.set(customerId, (counts.get(customerId) ?? 0) + 1)
  return customers.filter(({ id }) => counts.get(id) === 500)
}
