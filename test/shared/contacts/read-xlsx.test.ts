import { writeWorkbook } from '@main/packages/workbook'
import { readContacts } from '@shared/contacts/read-contacts'
import { textRow, workbook } from '@test/support/workbook'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { codes } from './people'

const read = (bytes: Uint8Array) => readContacts(bytes, 'contacts.xlsx')

const styles = `<numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="0&quot; days&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>`
const shared = `<si><t>Name</t></si><si><r><t>Hana &amp; </t></r><r><rPr><b/></rPr><t>Ito</t></r><rPh sb="0" eb="1"><t>ハナ</t></rPh></si>
  <si><t>Phone</t></si><si><t>Birthday</t></si><si><t>Notes</t></si>`

test('cells are what the owner sees: shared and rich texts, phones as numbers, days by their style', () => {
  const rows = `<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>2</v></c><c r="D3" t="s"><v>3</v></c><c r="E3" t="s"><v>4</v></c></row>
    <row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4"><v>4.915112345678E+12</v></c><c r="D4" s="2"><v>29294</v></c>
      <c r="E4" t="str"><f>A1</f><v>one_x000A_two</v></c></row>
    <row r="6"><c r="A6" t="inlineStr"><is><t>Ben</t></is></c><c r="D6" s="1"><v>36585.5</v></c><c r="E6" s="3"><v>40</v></c></row>
    <row r="7"><c r="A7" t="inlineStr"><is><t>Cy</t></is></c><c r="E7" t="e"><v>#REF!</v></c></row>`
  const { people, source, remarks } = read(workbook([{ name: 'People', rows }], { shared, styles }))
  expect(people).toMatchObject([
    {
      name: 'Hana & Ito',
      phones: [{ value: '4915112345678' }],
      dates: [{ date: '1980-03-14' }],
      notes: 'one\ntwo',
      origin: { row: 4 },
    },
    { name: 'Ben', dates: [{ date: '2000-02-29' }], notes: '40', origin: { row: 6 } },
    { name: 'Cy', dates: [], origin: { row: 7 } },
  ])
  expect(people[2]?.notes).toBeUndefined()
  expect(source).toMatchObject({ format: 'xlsx', headerRow: 3 })
  expect(remarks).toEqual([])
})

test('days of a workbook that counts from 1904', () => {
  const rows = `${textRow('Name', 'Birthday')}<row><c t="inlineStr"><is><t>Ada</t></is></c><c s="1"><v>27832</v></c></row>`
  const bytes = workbook([{ name: 'a', rows }], { styles, properties: '<workbookPr date1904="1"/>' })
  expect(read(bytes).people[0]?.dates).toMatchObject([{ date: '1980-03-14' }])
})

test('the sheet with the people is found, a hidden one is left alone', () => {
  const bytes = workbook([
    { name: 'Read me', rows: textRow('This list was made on a Monday') },
    { name: 'Old', rows: textRow('Name', 'Email', 'Phone') + textRow('Old', 'o@x.org', '1234567'), isHidden: true },
    { name: 'People', rows: textRow('Name', 'Email') + textRow('Ada', 'ada@x.org') },
  ])
  expect(read(bytes).people.map(({ name }) => name)).toEqual(['Ada'])
})

test('what is never imported stays out of workbooks too, and columns can be chosen', () => {
  const rows = textRow('Name', 'Password', 'Nick') + textRow('Ada', 'hunter2', 'Countess')
  const bytes = workbook([{ name: 'a', rows }])
  const { people, remarks, table } = readContacts(bytes, 'x.xlsx', {
    mapping: [{ target: 'name' }, { target: 'notes' }, { target: 'notes' }],
  })
  expect(JSON.stringify([people, table])).not.toContain('hunter2')
  expect(people[0]?.notes).toContain('Countess')
  expect(codes(remarks)).toContain('neverImported')
})

test('a workbook that another writer made reads the same', async () => {
  const columns = ['First Name', 'Last Name', 'Birthday'].map((header) => ({ header, width: 9 }))
  const birthday = { date: new Date('1980-03-14T00:00:00Z'), hasTime: false }
  const bytes = await writeWorkbook([{ name: 'People', columns, rows: [['Zoë', "O'Hara <x>", birthday]] }])
  expect(read(bytes).people).toMatchObject([{ name: "Zoë O'Hara <x>", dates: [{ date: '1980-03-14' }] }])
})

test.each([
  ['another archive', zipSync({ 'photo.jpg': new Uint8Array(10) })],
  ['an archive without its end', workbook([{ name: 'a', rows: textRow('Name') }]).subarray(0, 300)],
])('%s is no contact file', (_, bytes) => {
  const { people, remarks, source } = read(bytes)
  expect([people, codes(remarks), source.format]).toEqual([[], ['unknownFormat'], 'unknown'])
})

test('a sheet that was packed to fill the memory is not unpacked', () => {
  const rows = textRow('Name') + textRow('x').repeat(3_000_000)
  const bytes = workbook([{ name: 'a', rows }])
  expect(bytes.length).toBeLessThan(1_000_000)
  expect(read(bytes).people).toEqual([])
}, 30_000)

/** `FUZZ=100000` before the command tries that many. */
const numRuns = Number(process.env.FUZZ ?? 300)

test('any damage to a workbook: nothing is thrown, and whoever is read has a name', () => {
  const good = workbook([{ name: 'a', rows: textRow('Name', 'Email') + textRow('Ada', 'ada@x.org').repeat(20) }], {
    shared,
    styles,
  })
  const change = fc.record({ at: fc.nat(good.length), cut: fc.nat(9), insert: fc.uint8Array({ maxLength: 6 }) })
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      let bytes = [...good]
      for (const { at, cut, insert } of changes) bytes = [...bytes.slice(0, at), ...insert, ...bytes.slice(at + cut)]
      expect(read(Uint8Array.from(bytes)).people.filter(({ name }) => name.trim() === '')).toEqual([])
    }),
    { numRuns },
  )
}, 600_000)

test('any damage to the XML inside: nothing is thrown, and whoever is read has a name', () => {
  const rows = `${textRow('Name', 'Birthday')}<row r="7"><c r="B7" s="1"><v>27832</v></c><c r="A7" t="s"><v>1</v></c></row>`
  const change = fc.record({
    at: fc.nat(rows.length),
    cut: fc.nat(30),
    insert: fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      '&#x110000;',
      '&#0;',
      '<v>',
      '</c>',
      '<row r="1048577">',
      '1e999',
      ' r="ZZZ9"',
    ),
  })
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      let text = rows
      for (const { at, cut, insert } of changes) text = text.slice(0, at) + insert + text.slice(at + cut)
      const { people } = read(workbook([{ name: 'a', rows: text }], { shared, styles }))
      expect(people.filter(({ name }) => name.trim() === '')).toEqual([])
    }),
    { numRuns },
  )
}, 600_000)
