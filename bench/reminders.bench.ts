import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { addMinutes } from '@shared/domain/day'
import { localTimeOf } from '@shared/domain/local-time'
import { startDesktop } from '@test/support/desktop/desktop'
import { bareWindow, commandLine, regulars } from './apps'
import { expect, test } from './big-profile'
import { percentile } from './figures'
import { type Spent, spentBy } from './process-time'
import { report } from './row'

const scheduled = 10_000
/** Apps that wait for the same minute, started one after the other, so that their clocks tick at different moments. */
const apps = 6
const startedApart = 2500

test('from the minute for which something is due to its notification', async () => {
  test.skip(process.platform !== 'linux', 'The desktop is played on a session bus')
  const desktop = await startDesktop()
  const untilNext = 60_000 - (Date.now() % 60_000)
  // All of them have to be up before.
  const due = addMinutes(localTimeOf(Date.now()), untilNext < (apps + 2) * startedApart ? 2 : 1)
  const minute = new Date(due).getTime()
  const profiles: string[] = []
  const children = []
  for (let number = 0; number < apps; number++) {
    const profile = await mkdtemp(join(tmpdir(), 'regulars-due-'))
    profiles.push(profile)
    await mkdir(profile, { recursive: true })
    const reminder = (id: string, at: string) => ({ followUpId: id, due: at, title: id, body: '' })
    const far = Array.from({ length: scheduled }, (_, index) => reminder(`far ${index}`, '2999-01-01T09:00'))
    const reminders = [...far, reminder(`due ${number}`, due)]
    await writeFile(join(profile, 'reminders.json'), JSON.stringify({ reminders, shown: {} }))
    const { electron, args, env } = commandLine(regulars, profile, '--hidden')
    children.push(spawn(electron, args, { env, stdio: 'ignore' }))
    await pause(startedApart)
  }
  const delays = await Promise.all(
    children.map(async (_, number) => {
      await desktop.notification(`due ${number}`, 150_000)
      return Date.now() - minute
    }),
  )
  for (const child of children) child.kill()
  await pause(1000)
  for (const profile of profiles) await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  desktop.stop()

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
    await pause(40_000)
    const before = await spentBy(child.pid!)
    await pause(watched)
    const after = await spentBy(child.pid!)
    return { cpu: after.cpu - before.cpu, wakeUps: after.wakeUps - before.wakeUps }
  } finally {
    child.kill()
    await ended
  }
}
