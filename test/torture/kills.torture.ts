import { test } from '@playwright/test'
import { killAgainAndAgain, killKinds } from './kills'
import { apps, folder, inHandfuls, makeApps, seed } from './regime'

const kills = Number(process.env.TORTURE_KILLS ?? 200)

test.beforeAll(makeApps)

for (const kind of killKinds) {
  test(`${kills} kills: ${kind}`, () =>
    inHandfuls(kind, kills, 10, ({ done, rounds, complain }) =>
      killAgainAndAgain({ kind, seed: seed * 100_000 + done, rounds, folder, apps, complain }),
    ))
}
