import { spawn } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { addMinutes } from '@shared/domain/day'
import { localTimeOf } from '@shared/domain/local-time'
import { startDesktop } from '@test/support/desktop/desktop'
import { launchRegulars } from '@test/support/desktop/launch'
import { bareWindow, commandLine, regulars } from './apps'
import { expect, test } from './big-profile'
import { percentile } from './figures'
import { bringIn } from './in-window'
import { type Spent, spentBy } from './process-time'
import { report } from './row'

const scheduled = 10_000
/** Apps that wait for the same minute, started one after the other, so that their clocks tick at different moments. */
const apps = 6
const startedApart = 2500
/** Minutes in which all of them are up and at rest. */
const ahead = 3

test('from the minute for which something is due to its notification', async () => {
  test.skip(process.platform !== 'linux', 'The desktop is played on a session bus')
  const desktop = await startDesktop()
  const filled = await mkdtemp(join(tmpdir(), 'regulars-due-'))
  const due = addMinutes(localTimeOf(Date.now()), ahead)
  const minute = new Date(due).getTime()
  const first = await launchRegulars({ profile: filled })
  await bringIn(first.page)
  await first.page.evaluate(
    async ({ due, far, count }) => {
      const customer = {
        id: 'c' as never,
        kind: 'person' as const,
        name: 'Ada',
        stage: 'active' as const,
        createdAt: 1,
        updatedAt: 1,
      }
      const followUp = (id: string, due: string) => ({
        ...{ id, customerId: customer.id, title: id, promisedBy: 'us' as const, due, doneAt: 0, createdAt: 1 },
      })
      const followUps = Array.from({ length: count }, (_, index) => followUp(`far ${index}`, far))
      await bench.commit(
        { customers: [customer], followUps: [...followUps, followUp('due now', due)] },
        { act: 'sampleAdded' },
      )
    },
    { due, far: addMinutes(due, 30 * 24 * 60), count: scheduled },
  )
  await first.close()
  const profiles = Array.from({ length: apps }, (_, number) => `${filled}-${number}`)
  const children = []
  for (const profile of profiles) {
    await cp(filled, profile, { recursive: true })
    const { electron, args, env } = commandLine(regulars, profile)
    children.push(spawn(electron, args, { env, stdio: 'ignore' }))
    await pause(startedApart)
  }
  const delays: number[] = []
  while (delays.length < apps && Date.now() < minute + 120_000) {
    if (desktop.notifications.length === delays.length) await pause(20)
    else delays.push(Date.now() - minute)
  }
  for (const child of children) child.kill()
  await pause(1000)
  for (const profile of [filled, ...profiles]) await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  desktop.stop()

  expect(delays).toHaveLength(apps)
  expect(Math.min(...delays)).toBeGreaterThanOrEqual(0)
  for (const [name, share] of [
    ['p50', 0.5],
    ['p95', 0.95],
    ['longest', 1],
  ] as const) {
    await report({
      what: `due to shown, ${name}`,
      value: percentile(delays, share) / 1000,
      unit: 's',
      ...(name === 'longest' ? { goal: 16 } : {}),
      remark: `${apps} apps with ${scheduled.toLocaleString('en')} scheduled each; the clock is looked at every 15 s`,
    })
  }
})

/** So long (ms) it is watched after it has come to rest. */
const watched = 60_000

test('an idle minute', async ({ big }) => {
  test.skip(process.platform !== 'linux', 'Times of processes are read from /proc')
  const empty = await mkdtemp(join(tmpdir(), 'bare-profile-'))
  const bare = await idleMinute(bareWindow, empty)
  const ours = await idleMinute(regulars, big.profile)
  await rm(empty, { recursive: true, force: true, maxRetries: 5 })
  expect(ours.cpu).toBeGreaterThan(0)
  await report({
    what: 'CPU seconds of an idle minute',
    value: ours.cpu,
    unit: 's',
    ...(bare.cpu > 0 && { ratio: ours.cpu / bare.cpu, comparedWith: `bare window (${bare.cpu.toFixed(2)} s)` }),
    remark: 'all processes, on Today with 10,000 customers',
  })
  await report({
    what: 'wake-ups in an idle minute',
    value: ours.wakeUps,
    unit: 'wake-ups',
    ratio: ours.wakeUps / bare.wakeUps,
    comparedWith: `bare window (${bare.wakeUps})`,
  })
})

async function idleMinute(app: string, profile: string): Promise<Spent> {
  const { electron, args, env } = commandLine(app, profile)
  const child = spawn(electron, args, { env, stdio: 'ignore' })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  try {
    await atRest(child.pid!)
    const before = await spentBy(child.pid!)
    await pause(watched)
    const after = await spentBy(child.pid!)
    return { cpu: after.cpu - before.cpu, wakeUps: after.wakeUps - before.wakeUps }
  } finally {
    child.kill()
    await ended
  }
}

/** So many times five seconds in a row have to cost next to nothing, at most so many are waited for. */
const calmTimes = 6
const mostTimes = 60

/** Comes when what is compared, copied and read after a start is over, and its memory is tidied up. */
async function atRest(pid: number) {
  await pause(15_000)
  for (let calm = 0, times = 0; calm < calmTimes && times < mostTimes; times++) {
    const before = await spentBy(pid)
    await pause(5000)
    calm = (await spentBy(pid)).cpu - before.cpu <= 0.1 ? calm + 1 : 0
  }
}
