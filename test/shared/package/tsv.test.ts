import { contactsTable } from '@shared/export/contacts-table'
import { tsv } from '@shared/package/tsv'
import { aCustomer } from '@test/support/factories'
import Papa from 'papaparse'
import { expect, test } from 'vitest'

test('what is copied pastes into a spreadsheet: no empty columns, quotes where needed, and nothing runs', () => {
  const text = tsv(
    contactsTable([aCustomer({ name: '=1+1', notes: 'two\tcells\n"and" lines', tags: ['@SUM(A1)'] })], {}),
  )
  const [headers, row] = Papa.parse<string[]>(text, { delimiter: '\t' }).data
  expect(headers).toEqual(['Name', 'First Name', 'Labels', 'Notes', 'Stage'])
  expect(row).toEqual(["'=1+1", "'=1+1", "'@SUM(A1)", 'two\tcells\n"and" lines', 'active'])
})
