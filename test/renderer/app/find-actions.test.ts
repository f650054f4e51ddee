import { findActions } from '@renderer/app/find-actions'
import { recentFirst } from '@renderer/app/recent-actions'
import { expect, test } from 'vitest'

const words = { id: 'words', defaultMessage: 'Words' }
const named = (label: string, synonyms = '') => ({ action: { id: label, words }, label, synonyms })
const actions = [
  named('Go to Today'),
  named('New customer', 'add, person'),
  named('Log a contact'),
  named('Contact by email'),
  named('Dark theme', 'night, mode'),
]
const found = (text: string) => findActions(actions, text).map(({ label }) => label)

test.each([
  ['contact', ['Contact by email', 'Log a contact']],
  ['new', ['New customer']],
  ['cust new', ['New customer']],
  ['NIGHT', ['Dark theme']],
  ['dárk', ['Dark theme']],
  ['add per', ['New customer']],
  ['ustomer', []],
  ['xyz', []],
])('%s finds %j', (text, labels) => {
  expect(found(text)).toEqual(labels)
})

test('nothing typed finds everything, in its order', () => {
  expect(found(' ')).toEqual(actions.map(({ label }) => label))
})

test('what was used last comes first, the rest stays as it was', () => {
  const order = recentFirst(actions, ['Dark theme', 'New customer']).map(({ label }) => label)
  expect(order).toEqual(['Dark theme', 'New customer', 'Go to Today', 'Log a contact', 'Contact by email'])
})
