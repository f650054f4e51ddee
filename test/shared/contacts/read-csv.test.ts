import { columnTargets } from '@shared/contacts/columns'
import { limits } from '@shared/contacts/limits'
import { readContacts } from '@shared/contacts/read-contacts'
import { expect, test } from 'vitest'
import { codes, ofRow, read } from './people'

test('a table of Google: several values in a cell, labels beside, parts of an address', () => {
  const person = ofRow(
    'First Name,Last Name,Organization Name,Organization Title,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Relation 1 - Label,Relation 1 - Value',
    'Zoë,Berg,Mill,Miller,--05-03,likes rye,* myContacts ::: bakers,* Work,zoe@mill.example ::: z@mill.example,Mobile,0170 1,Home,"Lane 1\nUlm",Lane 1,Ulm,Spouse,Max',
  )
  expect(person).toEqual({
    kind: 'person',
    name: 'Zoë Berg',
    nameParts: { given: 'Zoë', family: 'Berg' },
    companies: [{ name: 'Mill', role: 'Miller' }],
    emails: [
      { value: 'zoe@mill.example', label: 'work', preferred: true },
      { value: 'z@mill.example', label: 'work' },
    ],
    phones: [{ value: '0170 1', label: 'mobile' }],
    addresses: [{ street: 'Lane 1', city: 'Ulm', label: 'home' }],
    links: [],
    tags: ['bakers'],
    dates: [{ kind: 'birthday', date: '--05-03' }],
    notes: 'likes rye',
    unmapped: [{ column: 'Spouse', value: 'Max' }],
    origin: { row: 2 },
  })
})

test.each([',', ';', '\t', '|'])('the separator %j is found, with one record and with many', (separator) => {
  const text = ['First Name', 'E-mail', 'City, "where"']
    .map((word) => `"${word.replaceAll('"', '""')}"`)
    .join(separator)
  const row = ['Ada', 'ada@mill.example', 'Ulm; north'].map((word) => `"${word}"`).join(separator)
  for (const file of [`${text}\n${row}`, `${text}\n${`${row}\n`.repeat(40)}`]) {
    const { people, source } = read(file, 'x.csv')
    expect([source.separator, source.headerRow]).toEqual([separator, 1])
    expect(people[0]).toMatchObject({ name: 'Ada', emails: [{ value: 'ada@mill.example' }] })
  }
})

test('the separator that a spreadsheet names in its first line, and the one that the owner chooses, count', () => {
  expect(read('sep=;\nName;Email\nAda, Berg;a@b.example', 'x.csv').people).toMatchObject([
    { name: 'Ada, Berg', origin: { row: 3 } },
  ])
  expect(read('Name|Email\nAda|a@b.example', 'x.csv', { separator: ',' }).people).toEqual([])
})

test('titles and notes above the header, a header that comes again and blank rows are no people', () => {
  const { people, source, remarks } = read(
    'Clients\nPrinted: today\n\nName,Email,City\nAda,a@b.example,Ulm\n,,\nName,Email,City\nBen,b@b.example,Bonn\n',
    'x.csv',
  )
  expect(people.map(({ name, origin }) => [name, origin.row])).toEqual([
    ['Ada', 5],
    ['Ben', 8],
  ])
  expect(source.headerRow).toBe(4)
  expect(remarks).toEqual([])
})

test('without a header the columns are known by what stands in them', () => {
  const { people, source, remarks } = read(
    'Ada,Berg,ada@mill.example,030 123456\nBen,Holm,ben@mill.example,030 123457\n',
    'x.csv',
  )
  expect(people).toMatchObject([
    {
      name: 'Ada Berg',
      emails: [{ value: 'ada@mill.example' }],
      phones: [{ value: '030 123456' }],
      origin: { row: 1 },
    },
    { name: 'Ben Holm' },
  ])
  expect(source.headerRow).toBeUndefined()
  expect(codes(remarks)).toEqual(['noHeader'])
})

test('a table of something else is nobody, until the owner says which column is what', () => {
  const table = read('thing,owner\nrow1,Ada\nrow2,Ben\n', 'x.csv')
  expect([table.people, codes(table.remarks)]).toEqual([[], ['unknownColumn', 'unknownColumn', 'noContactColumns']])
  expect(table.table).toEqual({
    header: ['thing', 'owner'],
    rows: [
      ['row1', 'Ada'],
      ['row2', 'Ben'],
    ],
    mapping: [{ target: 'leaveOut' }, { target: 'leaveOut' }],
  })
  const chosen = read('thing,owner\nrow1,Ada\nrow2,Ben\n', 'x.csv', {
    mapping: [{ target: 'notes' }, { target: 'name' }],
  })
  expect(chosen.people).toMatchObject([
    { name: 'Ada', notes: 'thing: row1' },
    { name: 'Ben', notes: 'thing: row2' },
  ])
})

test('a column kept aside keeps its header, and one that is never imported stays out whatever is chosen', () => {
  const text = 'Name,Shoe size,Password\nAda,37,secret\n'
  const { people, table } = read(text, 'x.csv', {
    mapping: [{ target: 'name' }, { target: 'keepAside' }, { target: 'notes' }],
  })
  expect(people).toMatchObject([{ name: 'Ada', unmapped: [{ column: 'Shoe size', value: '37' }] }])
  expect(people[0]?.notes).toBeUndefined()
  expect(table?.mapping[2]).toEqual({ target: 'leaveOut', never: true })
  expect(table?.rows).toEqual([['Ada', '37', '']])
})

test('two columns with the same header are two columns', () => {
  expect(ofRow('Name,Phone,Phone', 'Ada,030 1,030 2').phones).toEqual([{ value: '030 1' }, { value: '030 2' }])
})

test('rows that are too short or too long lose nothing that has a header', () => {
  const { people, remarks } = read('Name,Email,City\nAda\nBen,b@b.example,Bonn,more,and more\n', 'x.csv')
  expect(people).toMatchObject([{ name: 'Ada' }, { name: 'Ben', addresses: [{ city: 'Bonn' }] }])
  expect(remarks).toEqual([{ row: 3, code: 'extraCells' }])
})

test('whom a row is about: a person, a person in a company, a company, an address, nobody', () => {
  const { people, remarks } = read(
    'First Name,Company,Email,City\nAda,,,\nBen,Mill,,\n,Mill,,\n,,c@b.example,\n,,,Ulm\n',
    'x.csv',
  )
  expect(people.map(({ kind, name, companies }) => [kind, name, ...companies.map((company) => company.name)])).toEqual([
    ['person', 'Ada'],
    ['person', 'Ben', 'Mill'],
    ['company', 'Mill'],
    ['person', 'c@b.example'],
  ])
  expect(remarks).toEqual([
    { row: 5, code: 'noName', detail: 'c@b.example' },
    { row: 6, code: 'nothingUsable' },
  ])
})

test('in a list of businesses the name is a company, and a person in the row is its contact', () => {
  const { people } = read('Name,VAT Number,First Name,Last Name\nMill Ltd,1,Ada,Berg\nOat Ltd,2,,\n', 'x.csv')
  expect(people).toMatchObject([
    { kind: 'person', name: 'Ada Berg', companies: [{ name: 'Mill Ltd' }] },
    { kind: 'company', name: 'Oat Ltd', companies: [] },
  ])
})

test('dates with slashes are read as their column proves, as the owner says, else month first and asked about', () => {
  const birthdays = (...dates: string[]) => `Name,Birthday\n${dates.map((date, at) => `P${at},${date}`).join('\n')}`
  const read1 = (text: string, dayFirst?: boolean) => {
    const { people, remarks } = read(text, 'x.csv', { dayFirst })
    return [people.map(({ dates }) => dates[0]?.date), codes(remarks)]
  }
  expect(read1(birthdays('3/4/1978', '25/4/1978'))).toEqual([['1978-04-03', '1978-04-25'], []])
  expect(read1(birthdays('3/4/1978', '4/25/1978'))).toEqual([['1978-03-04', '1978-04-25'], []])
  expect(read1(birthdays('3/4/1978'))).toEqual([['1978-03-04'], ['ambiguousDates']])
  expect(read1(birthdays('3/4/1978'), true)).toEqual([['1978-04-03'], []])
  expect(read1(birthdays('3.4.1978', '0.0.00', 'soon'))).toEqual([['1978-04-03', undefined, undefined], ['badDate']])
})

test('a birthday in three columns, a number in two', () => {
  expect(ofRow('Name,Birth Year,Birth Month,Birth Day', 'Ada,1978,3,11').dates).toEqual([
    { kind: 'birthday', date: '1978-03-11' },
  ])
  expect(ofRow('Name,Birth Year,Birth Month,Birth Day', 'Ada,,3,11').dates).toEqual([
    { kind: 'birthday', date: '--03-11' },
  ])
  expect(ofRow('Name;Vorname;Vorwahl;Telefonnummer', 'Berg;Ada;030;123')).toMatchObject({
    name: 'Ada Berg',
    phones: [{ value: '030 123' }],
  })
})

test('the apostrophe that guards a cell from a spreadsheet is no part of it', () => {
  expect(ofRow('Customer ID,Name,Phone,Note', "'6001,'=SUM(A1),'+49 30 1,'90s music")).toMatchObject({
    externalId: { source: 'csv', id: '6001' },
    name: '=SUM(A1)',
    phones: [{ value: '+49 30 1' }],
    notes: "'90s music",
  })
})

test('more rows than anybody has are not read, and that is said', () => {
  const { people, remarks } = read(`Name\n${'Ada\n'.repeat(limits.rows + 2)}`, 'x.csv')
  expect([people.length, codes(remarks)]).toEqual([limits.rows, ['tooManyRows']])
}, 60_000)

test.each([
  ['nothing', [], 'emptyFile'],
  ['only a mark of the encoding', [0xef, 0xbb, 0xbf], 'emptyFile'],
  ['a workbook', [...new TextEncoder().encode('PK\u0003\u0004\u0014\u0006\u0008xl/workbook.xml')], 'unknownFormat'],
])('%s is no contact file', (_, bytes, code) => {
  const { people, remarks, source } = readContacts(Uint8Array.from(bytes), 'x.csv')
  expect([people, codes(remarks), source.format]).toEqual([[], [code], 'unknown'])
})

test('each target is offered once', () => {
  expect(new Set(columnTargets).size).toBe(columnTargets.length)
})
