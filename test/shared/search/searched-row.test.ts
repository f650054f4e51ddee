import { searchedRow } from '@shared/search/searched-row'
import { aCustomer } from '@test/support/factories'
import { expect, test } from 'vitest'

test('a customer is found by the texts and numbers in the owner’s fields, and not by yes and no', () => {
  const own = { 'own:1': 'A sloop', 'own:2': 4711, 'own:3': true }
  expect(searchedRow('customers', aCustomer({ own })).text).toBe('A sloop\n4711')
})
