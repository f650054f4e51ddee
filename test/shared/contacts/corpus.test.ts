import { readContacts } from '@shared/contacts/read-contacts'
import { expect, test } from 'vitest'
import { files } from './corpus-people'
import { corpusFile, corpusNames, hasCorpus } from './fixtures'
import { codes } from './people'

test.skipIf(!hasCorpus).each(files)('%s holds %i people', (name, count, first) => {
  const { people } = readContacts(corpusFile(name), name)
  expect(people).toHaveLength(count)
  expect(people.slice(0, first.length)).toMatchObject(first)
})

test.skipIf(!hasCorpus)('all files of the corpus are looked at', () => {
  expect(files.map(([name]) => name).sort()).toEqual([...corpusNames].sort())
})

test.skipIf(!hasCorpus).each([
  ['csv-prestashop-customers.csv', '123456789'],
  ['csv-stripe-customers.csv', '4242'],
  ['csv-chatwoot-contacts.csv', '70.61.11.201'],
  ['csv-salesforce-accounts.csv', 'N.YuELnZvcvK2Zqdm'],
])('passwords, card numbers, network addresses and keys of %s stay out', (name, secret) => {
  expect(JSON.stringify(readContacts(corpusFile(name), name))).not.toContain(secret)
})

test.skipIf(!hasCorpus).each([
  ['vcf-cardbook-4.0-2cards.vcf', ['badDate']],
  ['vcf-broken-begin.vcf', ['damagedCard']],
  ['vcf-truncated-2.1-qp.vcf', ['truncatedCard']],
  ['vcf-empty-bom-only.vcf', ['emptyFile']],
  ['vcf-outlook-photo-no-name.vcf', ['nothingUsable']],
  ['csv-monica-row-longer-than-header.csv', ['extraCells']],
  ['csv-outlook-emails-only.csv', ['noName']],
])('what could not be used of %s is said', (name, expected) => {
  expect(codes(readContacts(corpusFile(name), name).remarks)).toEqual(expected)
})
