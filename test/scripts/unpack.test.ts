import { placeOf } from '@scripts/setup/electron/unpack.mjs'
import { expect, test } from 'vitest'

test.each([
  ['Cypress/Cypress', 'electron'],
  ['Cypress/libEGL.so', 'libEGL.so'],
  ['Cypress/libvulkan.so.1', 'libvulkan.so.1'],
  ['Cypress/v8_context_snapshot.bin', 'v8_context_snapshot.bin'],
  ['Cypress/locales/zh-CN.pak', 'locales/zh-CN.pak'],
])("%s is Electron's own and goes to %s", (name, place) => {
  expect(placeOf(name)).toBe(place)
})

test.each([
  'Cypress/browser_v8_context_snapshot.bin',
  'Cypress/resources/app/package.json',
  'Cypress/resources/app-update.yml',
  'Cypress/../electron',
  'Cypress/locales/../../x',
  'Cypress/..',
  'Cypress/',
  'Other/electron',
  '/Cypress/Cypress',
])('%s stays behind', (name) => {
  expect(placeOf(name)).toBeUndefined()
})
