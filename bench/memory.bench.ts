import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { bareWindow, commandLine, regulars } from './apps'
import { expect, test } from './big-profile'
import { memoryOf } from './process-memory'
import { report } from './row'

test('memory of all processes', async ({ big }) => {
  test.skip(process.platform !== 'linux', 'Proportional set sizes are read from /proc')
  const empty = await mkdtemp(join(tmpdir(), 'bare-profile-'))
  const bare = await settledMemory(bareWindow, empty)
  const ours = await settledMemory(regulars, big.profile)
  await rm(empty, { recursive: true, force: true, maxRetries: 5 })

  expect(ours).toBeGreaterThan(0)
  await report({
    what: 'memory of all processes',
    value: ours,
    unit: 'MB',
    ratio: ours / bare,
    comparedWith: `bare window (${Math.round(bare)} MB)`,
    goal: 1.6,
    remark: 'what is shared counts once; on Today with 10,000 customers, settled',
  })
})

/** What an app and its processes hold once that has changed by less than 1 % for five seconds, in MB. */
async function settledMemory(app: string, profile: string): Promise<number> {
  const { electron, args, env } = commandLine(app, profile)
  const child = spawn(electron, args, { env, stdio: 'ignore' })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const samples: number[] = []
  try {
    await pause(10_000)
    while (!isSettled(samples)) {
      samples.push(await memoryOf(child.pid!))
      await pause(1000)
    }
  } finally {
    child.kill()
    await ended
  }
  return samples.at(-1)!
}

function isSettled(samples: number[]): boolean {
  const last = samples.slice(-6)
  return samples.length >= 60 || (last.length === 6 && Math.max(...last) / Math.min(...last) < 1.01)
}
