// npm test: every check and test there is. npm test -- <part> [arguments for its tool]: one part, such as
// `npm test -- stories test/e2e/import.test.ts`.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inWords, ofCheck, ofPlaywright, ofVitest, sum } from './report/counts.mjs'
import { build } from './setup/build.mjs'
import { command } from './setup/command.mjs'
import { run, tool } from './setup/processes.mjs'
import { readyToTest } from './setup/ready.mjs'
import { SetUpProblem } from './setup/say.mjs'
import { playwright } from './setup/test-desktop.mjs'

/** @typedef {import('./report/counts.mjs').Counts} Counts */

const reports = mkdtempSync(join(tmpdir(), 'regulars-test-'))

/** In the order in which they run. @type {Record<string, (given: string[]) => Promise<Counts>>} */
const parts = {
  types: async (given) => ofCheck(await run([...tool('typescript', 'tsc'), '-b', ...given])),
  lint: async (given) => ofCheck(await run([...tool('@biomejs/biome'), 'ci', ...given])),
  'dead code': async (given) => ofCheck(await run([...tool('knip'), ...given])),
  unit: (given) => vitest('unit', given),
  database: (given) => vitest('database', given),
  stories: async (given) => ((await build()) ? stories(given) : ofCheck('not built')),
}

await command(async () => {
  const [wanted, ...given] = process.argv.slice(2)
  const chosen = Object.entries(parts).filter(([name]) => wanted === undefined || name === wanted.replace('-', ' '))
  if (chosen.length === 0)
    throw new SetUpProblem(`There is no part ${wanted}; there are ${Object.keys(parts).join(', ')}.`)
  await readyToTest()
  const counts = []
  for (const [name, part] of chosen) {
    console.log(`\n--- ${name} ---`)
    const came = await part(given).catch((problem) => {
      console.error(problem)
      return ofCheck(1)
    })
    console.log(`${name}: ${inWords(came)}`)
    counts.push(came)
  }
  const all = sum(counts)
  if (all.failed === 0) rmSync(reports, { recursive: true })
  else console.log(`\nReports and pictures of what failed are in ${reports}`)
  console.log(`\n${inWords(all)}`)
  return all.failed > 0 || all.passed === 0 ? 1 : 0
})

/** @param {string} project of vitest.config.ts @param {string[]} given */
async function vitest(project, given) {
  const file = join(reports, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await run([...tool('vitest'), 'run', '--project', project, ...reporters, ...given])
  return ofVitest(read(file), code)
}

/** @param {string[]} given */
async function stories(given) {
  const file = join(reports, 'stories.json')
  const output = `--output=${join(reports, 'stories')}`
  const code = await playwright(['--project=stories', output, ...given], { PLAYWRIGHT_JSON_OUTPUT_FILE: file })
  const report = read(file)
  const unsteady = report?.stats.flaky ?? 0
  if (unsteady > 0)
    console.log(`${unsteady} of the stories passed only at a second try: listed above as flaky, to be mended.`)
  return ofPlaywright(report, code)
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
