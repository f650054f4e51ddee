import { homedir } from 'node:os'
import { join } from 'node:path'
import { executableIn, inPackage } from '@scripts/setup/electron/official.mjs'
import { checkNode } from '@scripts/setup/node-version.mjs'
import { cacheFolder } from '@scripts/setup/places.mjs'
import { expect, test } from 'vitest'

test.each([
  ['linux', {}, join(homedir(), '.cache', 'regulars')],
  ['linux', { XDG_CACHE_HOME: '/quick' }, join('/quick', 'regulars')],
  ['darwin', {}, join(homedir(), 'Library', 'Caches', 'regulars')],
  ['win32', { LOCALAPPDATA: 'C:\\Local' }, join('C:\\Local', 'regulars')],
] as const)('on %s what is fetched is kept where that system keeps such things', (platform, env, folder) => {
  expect(cacheFolder(platform, env)).toBe(folder)
})

test.each([
  ['linux', 'electron'],
  ['win32', 'electron.exe'],
  ['darwin', join('Electron.app', 'Contents', 'MacOS', 'Electron')],
] as const)('on %s the executable is %s', (platform, name) => {
  expect(executableIn('/dist', platform)).toBe(join('/dist', name))
})

test('an electron package without its binary is not taken for one with it', () => {
  expect(inPackage('/nowhere', '45.4.1')).toBeUndefined()
})

test.each(['20.19.0', '20.20.2', '22.0.0'])('Node.js %s will do', (version) => {
  expect(() => checkNode(version)).not.toThrow()
})

test.each(['18.20.0', '20.18.3'])('Node.js %s is refused in words', (version) => {
  expect(() => checkNode(version)).toThrow('needs Node.js 20.19 or newer')
})
