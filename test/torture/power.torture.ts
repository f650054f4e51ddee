import { test } from '@playwright/test'
import { cutPowerAgainAndAgain, makePowerNotes } from './power'
import { apps, folder, inHandfuls, makeApps, seed } from './regime'

const powerCuts = Number(process.env.TORTURE_POWER_CUTS ?? 200)

test(`${powerCuts} power cuts`, async () => {
  test.skip(process.platform !== 'linux', 'Syncs are noted by a library that Linux preloads')
  const library = await makePowerNotes(folder).catch(() => undefined)
  test.skip(!library, 'There is no C compiler (cc) for the library that notes syncs')
  await makeApps()
  await inHandfuls('power', powerCuts, 10, ({ done, rounds, complain }) =>
    cutPowerAgainAndAgain({
      seed: seed * 100_000 + done,
      ...{ rounds, folder, app: apps.now, library: library ?? '', complain },
    }),
  )
})
