import { inWords, ofCheck, ofPlaywright, ofVitest, sum } from '@scripts/report/counts.mjs'
import { expect, test } from 'vitest'

const file = (status: string, ...outcomes: string[]) => ({
  status,
  assertionResults: outcomes.map((outcome) => ({ status: outcome })),
})

test('unit tests are counted one by one; what was not run is skipped', () => {
  const report = { testResults: [file('passed', 'passed', 'passed', 'pending'), file('failed', 'failed', 'todo')] }
  expect(ofVitest(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 })
})

test('a test file that cannot be loaded is a failure', () => {
  expect(ofVitest({ testResults: [file('failed'), file('passed', 'passed')] }, 1)).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  })
})

test.each([
  ['there is no report', undefined, 0],
  ['there was no test', { testResults: [] }, 0],
  ['an error happened outside of the tests', { testResults: [file('passed', 'passed')] }, 1],
])('unit tests have failed when %s', (_case, report, code) => {
  expect(ofVitest(report, code).failed).toBe(1)
})

test('stories are counted one by one; one that needed a second try has passed', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 3 }
  expect(ofPlaywright({ stats }, 1)).toEqual({ passed: 5, failed: 1, skipped: 3 })
})

test.each([
  ['there is no report', undefined, 1],
  ['there was no story', { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } }, 0],
  ['the runner itself failed', { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 } }, 1],
])('stories have failed when %s', (_case, report, code) => {
  expect(ofPlaywright(report, code).failed).toBe(1)
})

test('the closing line adds everything up', () => {
  const all = sum([ofCheck(0), ofCheck(2), { passed: 40, failed: 0, skipped: 2 }])
  expect(inWords(all)).toBe('41 passed, 1 failed, 2 skipped')
})
