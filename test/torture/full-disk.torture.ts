import { test } from '@playwright/test'
import { fillDiskAgainAndAgain, mountSmallDisk } from './full-disk'
import { apps, folder, inHandfuls, makeApps, seed } from './regime'

const fullDisks = Number(process.env.TORTURE_FULL_DISKS ?? 50)

test(`${fullDisks} full disks`, async () => {
  test.skip(process.platform !== 'linux', 'A small disk is mounted as Linux does it')
  await makeApps()
  const disk = await mountSmallDisk(folder).catch((error: Error) => error)
  if (disk instanceof Error) return test.skip(true, `No small disk can be mounted here: ${disk.message}`)
  await inHandfuls('full-disk', fullDisks, 5, ({ done, rounds, complain }) =>
    fillDiskAgainAndAgain({ seed: seed * 100_000 + done, rounds, disk: disk.at, app: apps.now, complain }),
  )
  await disk.unmount()
})
