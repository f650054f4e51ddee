import { installable, missing, toRun } from '@scripts/setup/debian-packages.mjs'
import { expect, test } from 'vitest'

const needs = [['libgtk-3-0', 'libgtk-3-0t64'], ['xvfb'], ['unzip']]

test('a package counts as there under its older or its newer name, once its installation is complete', () => {
  const listing = [
    'libgtk-3-0t64 installed',
    'xvfb config-files',
    'unzip half-configured',
    'xvfb-tools installed',
    '',
  ].join('\n')
  expect(missing(needs, listing)).toEqual([['xvfb'], ['unzip']])
})

test('nothing is known to be there where dpkg says nothing', () => {
  expect(missing(toRun, '')).toEqual(toRun)
})

test('the name that this release of Debian or Ubuntu offers is the one to install', () => {
  const policy = [
    'libgtk-3-0:',
    '  Installed: (none)',
    '  Candidate: (none)',
    '  Version table:',
    'libgtk-3-0t64:',
    '  Installed: (none)',
    '  Candidate: 3.24.41-4ubuntu1',
    '  Version table:',
    '     3.24.41-4ubuntu1 500',
    'xvfb:',
    '  Installed: (none)',
    '  Candidate: 2:21.1.12-1ubuntu1',
  ].join('\n')
  expect(installable(needs, policy)).toEqual(['libgtk-3-0t64', 'xvfb', 'unzip'])
})

test('without lists of packages the older names are told', () => {
  expect(installable(needs, '')).toEqual(['libgtk-3-0', 'xvfb', 'unzip'])
})
