import { staleness } from '@scripts/setup/lockfile.mjs'
import { expect, test } from 'vitest'

const react = { version: '19.3.1', integrity: 'sha512-a' }
const forMacOnly = { version: '2.0.0', integrity: 'sha512-b', optional: true }
const wanted = { packages: { '': {}, 'node_modules/react': react, 'node_modules/fsevents': forMacOnly } }
const sameNode = { now: '22', before: '22' }

test.each([
  ['everything is there', { 'node_modules/react': react, 'node_modules/fsevents': forMacOnly }],
  ['only a build for another system is not', { 'node_modules/react': react }],
])('dependencies are left alone when %s', (_case, packages) => {
  expect(staleness(wanted, { packages }, sameNode)).toBeUndefined()
})

test.each([
  ['a package is missing', {}, 'react is not the one of package-lock.json'],
  ['a version differs', { 'node_modules/react': { ...react, version: '18.0.0' } }, 'react is not the one'],
  ['the content differs', { 'node_modules/react': { ...react, integrity: 'sha512-c' } }, 'react is not the one'],
  ['an old one is left over', { 'node_modules/react': react, 'node_modules/vue': react }, 'vue is not in package-lock'],
])('dependencies are installed again when %s', (_case, packages, reason) => {
  expect(staleness(wanted, { packages }, sameNode)).toContain(reason)
})

test('dependencies are installed when there are none, or an installation was broken off', () => {
  expect(staleness(wanted, undefined, { now: '22', before: undefined })).toContain('not installed')
})

test('dependencies are installed again for another major version of Node.js', () => {
  const there = { packages: { 'node_modules/react': react } }
  expect(staleness(wanted, there, { now: '24', before: '22' })).toContain('Node.js 22')
  expect(staleness(wanted, there, { now: '24', before: undefined })).toBeUndefined()
})
