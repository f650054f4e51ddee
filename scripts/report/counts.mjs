/**
 * What came of a part of the tests.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** @type {Counts} */
const nothing = { passed: 0, failed: 0, skipped: 0 }

/** A check that is one whole: types, lint, dead code. @param {number | string} code its exit code @returns {Counts} */
export const ofCheck = (code) => (code === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 })

/**
 * The tests in vitest's JSON report. A file that could not be loaded has no tests, and counts as one that failed.
 * @typedef {{ status: string, assertionResults: { status: string }[] }} VitestFile
 * @param {{ testResults: VitestFile[] } | undefined} report undefined when there is none
 * @param {number | string} code exit code of vitest
 * @returns {Counts}
 */
export function ofVitest(report, code) {
  const files = report?.testResults ?? []
  const outcomes = files.flatMap(({ status, assertionResults }) =>
    assertionResults.length === 0 && status === 'failed' ? ['failed'] : assertionResults.map((test) => test.status),
  )
  const count = (/** @type {(outcome: string) => boolean} */ is) => outcomes.filter(is).length
  const passed = count((outcome) => outcome === 'passed')
  const failed = count((outcome) => outcome === 'failed')
  return blamed({ passed, failed, skipped: outcomes.length - passed - failed }, code)
}

/**
 * The tests in Playwright's JSON report; one that passed only at a second try (CI gives it one) has passed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } } | undefined} report
 * @param {number | string} code exit code of Playwright
 * @returns {Counts}
 */
export function ofPlaywright(report, code) {
  if (!report) return blamed(nothing, code)
  const { expected, unexpected, flaky, skipped } = report.stats
  return blamed({ passed: expected + flaky, failed: unexpected, skipped }, code)
}

/** Something failed that is no test: an error outside of them, a runner that ended early. @param {Counts} counts @param {number | string} code */
function blamed(counts, code) {
  const isTold = counts.failed > 0 || (code === 0 && counts.passed + counts.skipped > 0)
  return isTold ? counts : { ...counts, failed: 1 }
}

/** @param {Counts[]} parts @returns {Counts} */
export function sum(parts) {
  return parts.reduce(
    (all, { passed, failed, skipped }) => ({
      passed: all.passed + passed,
      failed: all.failed + failed,
      skipped: all.skipped + skipped,
    }),
    nothing,
  )
}

/** The closing line over everything. @param {Counts} counts */
export const inWords = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`
