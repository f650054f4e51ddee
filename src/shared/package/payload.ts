import { vCard3, vCard4 } from '@shared/contacts/write-vcard'
import type { PackageRequest } from '@shared/domain/package-request'
import { clockIn } from './clock'
import { csv } from './csv'
import { dataDictionary } from './data-dictionary'
import { tablesPage } from './data-pages'
import { departuresTable } from './departures-table'
import type { Disclosure } from './disclosure'
import { entriesOf } from './entries'
import { filesTable } from './files-table'
import { followUpsTable } from './follow-ups-table'
import { interactionsTable } from './interactions-table'
import { omissionsTable } from './omissions-table'
import type { PackageFile } from './package-file'
import type { PackageHead } from './package-head'
import type { PackedFile } from './packed-files'
import { profileTable } from './profile-table'
import { howToCheck } from './read-me-first'
import { requestsTable } from './requests-table'
import { type SchemaName, schemaBeside, schemaNames, schemaPath } from './schema-paths'
import { jsonSchema } from './schemas'
import type { Table } from './table'
import { sheetOf, type WriteWorkbook } from './workbook'

/** Everything under `data/`, and how many rows each table has. */
export function payloadOf(
  { business, companyNames }: PackageRequest,
  head: PackageHead,
  disclosure: Disclosure,
  packed: PackedFile[],
  writeWorkbook: WriteWorkbook,
): { files: PackageFile[]; counts: Record<string, number> } {
  const entries = entriesOf(disclosure, packed, { business, companyNames }, clockIn(head.timeZone))
  const { profile, interactions, followUps, requests, departures, files: kept } = entries

  const who = profileTable(profile)
  const history = interactionsTable(interactions)
  const promises = followUpsTable(followUps)
  const asked = requestsTable(requests)
  const partings = departuresTable(departures)
  const files = filesTable(kept, interactions)
  const missing = omissionsTable(disclosure.omissions)
  const all = [who, history, partings, promises, asked, files, missing]
  const dictionary = dataDictionary([
    { category: 'who-you-are', table: who },
    { category: 'our-history', table: history },
    { category: 'our-history', table: partings },
    { category: 'follow-ups', table: promises },
    { category: 'requests-and-complaints', table: asked },
    { category: 'files', table: files },
  ])

  const { packageId, createdAt, timeZone } = head
  const document = (name: SchemaName, contents: object) =>
    json({ $schema: schemaBeside(name), packageId, createdAt, timeZone, ...contents })
  const { customer } = disclosure

  const written: PackageFile[] = [
    {
      path: 'data/00-summary/everything.xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      describes: 'Everything as a workbook, a sheet for each table',
      content: () => writeWorkbook(all.map(sheetOf)),
    },
    jsonFile('00-summary/everything.json', 'Everything for programs', () =>
      document('everything', { business: head.business, ...entries }),
    ),
    htmlFile('00-summary/everything.html', 'Everything to read and print', () =>
      tablesPage(head, 'Everything we recorded', all),
    ),
    cardFile('01-who-you-are/contact.vcf', 'Contact details for a phone or an address book', '3.0', () =>
      vCard3(customer, companyNames),
    ),
    cardFile('01-who-you-are/contact-v4.vcf', 'The same for newer programs', '4.0', () =>
      vCard4(customer, companyNames),
    ),
    csvFile('01-who-you-are/profile.csv', 'What we know about you, as a table', who),
    jsonFile('01-who-you-are/profile.json', 'The same for programs', () => document('profile', { profile }), who),
    csvFile('02-our-history/interactions.csv', 'Calls, visits, messages and notes, as a table', history),
    jsonFile(
      '02-our-history/interactions.json',
      'The same for programs',
      () => document('interactions', { interactions }),
      history,
    ),
    htmlFile(
      '02-our-history/interactions.html',
      'The same to read and print',
      () => tablesPage(head, 'Our history', [history]),
      history,
    ),
    csvFile('02-our-history/departures.csv', 'When you left or came back, and why, as a table', partings),
    jsonFile(
      '02-our-history/departures.json',
      'The same for programs',
      () => document('departures', { departures }),
      partings,
    ),
    csvFile('03-follow-ups/follow-ups.csv', 'What was promised, by us and by you, as a table', promises),
    jsonFile(
      '03-follow-ups/follow-ups.json',
      'The same for programs',
      () => document('follow-ups', { followUps }),
      promises,
    ),
    csvFile('06-requests-and-complaints/requests.csv', 'When you asked for your data, as a table', asked),
    jsonFile(
      '06-requests-and-complaints/requests.json',
      'The same for programs',
      () => document('requests', { requests }),
      asked,
    ),
    csvFile('09-files/index.csv', 'The files that we keep, and what they belong to, as a table', files),
    jsonFile('09-files/files.json', 'The same for programs', () => document('files', { files: kept }), files),
    csvFile('90-about-this-package/what-is-not-included.csv', 'What stayed with us, how much of it, and why', missing),
    csvFile('90-about-this-package/data-dictionary.csv', 'What each field and column means', dictionary),
    textFile('90-about-this-package/how-to-check.txt', 'How to find out whether the package is complete', () =>
      howToCheck(head),
    ),
    ...schemaNames.map(
      (name): PackageFile => ({
        path: schemaPath(name),
        mediaType: 'application/schema+json',
        describes: `JSON Schema of ${name}.json`,
        content: () => json(jsonSchema(name)),
      }),
    ),
  ]
  return { files: written, counts: Object.fromEntries(all.map(({ name, rows }) => [name, rows.length])) }
}

/** JSON as people can read it too. */
export const json = (contents: object) => `${JSON.stringify(contents, null, 2)}\n`

const file =
  (mediaType: string) =>
  (path: string, describes: string, content: () => string, table?: Table): PackageFile => ({
    path: `data/${path}`,
    mediaType,
    describes,
    ...(table && { rows: table.rows.length }),
    content,
  })
const jsonFile = file('application/json')
const htmlFile = file('text/html')
const textFile = file('text/plain')
const csvFile = (path: string, describes: string, table: Table) =>
  file('text/csv')(path, describes, () => csv(table), table)
const cardFile = (path: string, describes: string, version: string, content: () => string) =>
  file(`text/vcard; version=${version}`)(path, describes, content)
