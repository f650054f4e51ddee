import { checkNode } from './node-version.mjs'
import { endTidily } from './processes.mjs'
import { SetUpProblem } from './say.mjs'

/**
 * Runs what a command of package.json does; what cannot be set up is told in its own words, without a stack.
 * @param {() => Promise<number>} act returns the exit code
 */
export async function command(act) {
  endTidily()
  try {
    checkNode()
    process.exit(await act())
  } catch (problem) {
    console.error(problem instanceof SetUpProblem ? `\n${problem.message}` : problem)
    process.exit(1)
  }
}
