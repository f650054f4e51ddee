import { passphraseProblem } from '@shared/vault/passphrase'
import { expect, test } from 'vitest'

const good = 'copper lantern moss ferry'

test.each([
  ['', '', 'too-short'],
  ['short', 'short', 'too-short'],
  ['            ', '            ', 'too-short'],
  ['🐕🐕🐕🐕🐕🐕🐕', '🐕🐕🐕🐕🐕🐕🐕', 'too-short'],
  ['twelve chars', 'twelve chars', undefined],
  [good, good, undefined],
  [good, '', 'differs'],
  [good, `${good} `, 'differs'],
  ['x'.repeat(1001), 'x'.repeat(1001), 'too-long'],
  ['x'.repeat(1000), 'x'.repeat(1000), undefined],
])('of %j and %j it says %s', (passphrase, again, problem) => {
  expect(passphraseProblem(passphrase, again)).toBe(problem)
})

test('an é is the same however the keyboard puts it together', () => {
  expect(passphraseProblem('les étés de Zoé', 'les étés de Zoé'.normalize('NFD'))).toBeUndefined()
})
