import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bareWindow, commandLine, regulars } from './apps'
import { expect, test } from './big-profile'
import { median } from './figures'
import { report } from './row'

const runs = 9

test('from the start to the first painted screen', async ({ big }) => {
  const empty = await mkdtemp(join(tmpdir(), 'bare-profile-'))
  // The first start after a build compiles everything, and the first after the filling tidies the database.
  await timeToPaint(regulars, big.profile)
  await timeToPaint(bareWindow, empty)

  const ours: number[] = []
  const bare: number[] = []
  for (let run = 0; run < runs; run++) {
    ours.push(await timeToPaint(regulars, big.profile))
    bare.push(await timeToPaint(bareWindow, empty))
  }
  await rm(empty, { recursive: true, force: true, maxRetries: 5 })

  expect(ours).toHaveLength(runs)
  await report({
    what: 'start to painted Today',
    value: median(ours),
    unit: 'ms',
    ratio: median(ours) / median(bare),
    comparedWith: `bare window (${Math.round(median(bare))} ms)`,
    goal: 1.5,
    remark: `medians of ${runs} interleaved starts, ${spread(ours)} and ${spread(bare)} ms`,
  })
})

const spread = (times: number[]) => `${Math.round(Math.min(...times))}-${Math.round(Math.max(...times))}`

/** From starting the process until it says that its first screen is painted, in ms; it quits by itself then. */
function timeToPaint(app: string, profile: string): Promise<number> {
  const { electron, args, env } = commandLine(app, profile, '--smoke')
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(electron, args, { env, stdio: ['ignore', 'pipe', 'ignore'] })
    let painted: number | undefined
    child.stdout.on('data', (text: Buffer) => {
      if (text.includes('painted')) painted ??= performance.now() - start
    })
    child.once('error', reject)
    child.once('exit', () => (painted === undefined ? reject(new Error(`${app} painted nothing`)) : resolve(painted)))
  })
}
