import { limits } from '@shared/contacts/limits'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { codes, ofCard, read } from './people'

test('a 2.1 card of a phone: bare types, quoted-printable over several lines, a photo', () => {
  const { people, remarks, source } = read(
    [
      'BEGIN:VCARD',
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg M=C3=BCller',
      'TEL;CELL;PREF:0170 1',
      'TEL;WORK;FAX:030 2',
      'ADR;HOME:;;Hauptstr. 1;Ulm;;89073;',
      'NOTE;ENCODING=QUOTED-PRINTABLE:first=0D=0A=',
      'second line which goes on =',
      'here',
      'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAIBAQEBAQIBAQE',
      ' CAgICAgQDAgICAgUEBAMEBgUGBgYFBgYGBwkIBgcJBwYGCAsICQoKCgoKBggLDAsKDAkKCgr/',
      '',
      'END:VCARD',
    ].join('\r\n'),
  )
  expect(people).toEqual([
    {
      kind: 'person',
      name: 'Jörg Müller',
      nameParts: { family: 'Müller', given: 'Jörg' },
      companies: [],
      emails: [],
      phones: [
        { value: '0170 1', label: 'mobile', preferred: true },
        { value: '030 2', label: 'work fax' },
      ],
      addresses: [{ street: 'Hauptstr. 1', city: 'Ulm', postalCode: '89073', label: 'home' }],
      links: [],
      tags: [],
      dates: [],
      notes: 'first\nsecond line which goes on here',
      origin: { card: 1 },
    },
  ])
  expect(remarks).toEqual([{ card: 1, code: 'photoLeftOut' }])
  expect(source).toMatchObject({ format: 'vcard', version: '2.1', encoding: 'utf-8' })
})

test('a 3.0 card of Apple: groups with labels, escapes, a birthday without year, people around', () => {
  const person = ofCard(
    '3.0',
    'N:Doe;John;Richter\\,James;Mr.;Sr.',
    'FN:Mr. John Doe Sr.',
    'ORG:Mill\\, Sons;Bakery',
    'TITLE:Miller',
    'item1.TEL;type=pref:030 1',
    'item1.X-ABLabel:_$!<AssistantPhone>!$_',
    'item2.URL:http\\://mill.example',
    'item2.X-ABLabel:Blog',
    'BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29',
    'item3.X-ABDATE:2001-09-01',
    'item3.X-ABLabel:_$!<Anniversary>!$_',
    'item4.X-ABRELATEDNAMES:Jenny',
    'item4.X-ABLabel:_$!<Spouse>!$_',
    'CATEGORIES:bakers,north\\, south',
    'NOTE:one\\ntwo',
  )
  expect(person).toMatchObject({
    nameParts: { family: 'Doe', given: 'John', additional: 'Richter,James', prefix: 'Mr.', suffix: 'Sr.' },
    companies: [{ name: 'Mill, Sons', role: 'Miller, Bakery' }],
    phones: [{ value: '030 1', label: 'assistant phone', preferred: true }],
    links: [{ value: 'http://mill.example', label: 'Blog' }],
    dates: [
      { kind: 'birthday', date: '--02-29' },
      { kind: 'anniversary', date: '2001-09-01' },
    ],
    tags: ['bakers', 'north, south'],
    notes: 'one\ntwo',
    unmapped: [{ column: 'spouse', value: 'Jenny' }],
  })
})

test('a 4.0 card: tel: addresses, PREF, dates without punctuation, an identifier', () => {
  const person = ofCard(
    '4.0',
    'UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1',
    'FN:Simon Perreault',
    'TEL;VALUE=uri;TYPE="work,voice";PREF=2:tel:+1-418-656-9254;ext=102',
    'TEL;VALUE=uri;TYPE=cell;PREF=1:tel:+1-418-262-6501',
    'IMPP;X-SERVICE-TYPE=Skype:skype:simon',
    'ADR;TYPE=work;LABEL="Suite 1: Laurier^nQuebec":;Suite D2-630;2875 Laurier;',
    ' Quebec;QC;G1V 2M2;Canada',
    'BDAY:--0203',
    'ANNIVERSARY:20090808T1430-0500',
  )
  expect(person).toMatchObject({
    externalId: { source: 'vcard', id: '4fbe8971-0bc3-424c-9c26-36c3e1eff6b1' },
    phones: [
      { value: '+1-418-656-9254 ext. 102', label: 'work' },
      { value: '+1-418-262-6501', label: 'mobile', preferred: true },
    ],
    links: [{ value: 'skype:simon', label: 'Skype' }],
    addresses: [{ street: '2875 Laurier', extra: 'Suite D2-630', city: 'Quebec', region: 'QC', label: 'work' }],
    dates: [
      { kind: 'birthday', date: '--02-03' },
      { kind: 'anniversary', date: '2009-08-08' },
    ],
  })
})

test.each([
  ['what is written as the name', ['FN:Dr. Ada Berg', 'N:Berg;Ada'], 'Dr. Ada Berg'],
  ['its parts without title', ['N:Berg;Ada;Maria;Dr.;jr.'], 'Ada Maria Berg jr.'],
  ['both halves that a phone wrote apart', ['N:Berg', 'FN:Ada'], 'Ada Berg'],
  ['one word in the parts that is the name', ['N:;Ada;;;', 'FN:Ada'], 'Ada'],
  ['the nickname', ['NICKNAME:Adi,Ada'], 'Adi'],
  ['the email address', ['EMAIL:ada@mill.example'], 'ada@mill.example'],
  ['the number', ['TEL:030 1'], '030 1'],
])('somebody is called by %s', (_, lines, name) => {
  expect(ofCard('3.0', ...lines).name).toBe(name)
})

test.each([
  ['Apple says so', ['FN:Mill', 'N:;;;;', 'ORG:Mill', 'X-ABShowAs:COMPANY'], 'company'],
  ['4.0 says so', ['FN:Mill', 'KIND:org'], 'company'],
  ['there is only an organization', ['ORG:Mill'], 'company'],
  ['the name is that of the organization', ['FN:Mill', 'N:Mill;North', 'ORG:Mill'], 'company'],
  ['somebody named the business after herself', ['FN:Ada Berg', 'N:Berg;Ada', 'ORG:Ada Berg'], 'person'],
  ['4.0 says that it is a person', ['KIND:individual', 'FN:Mill', 'ORG:Mill'], 'person'],
])('company or person: %s', (_, lines, kind) => {
  expect(ofCard('4.0', ...lines).kind).toBe(kind)
})

test('a card that says nobody is left out, a list of people too, and both are told', () => {
  const { people, remarks } = read(
    'BEGIN:VCARD\nBDAY:1970-07-14\nEND:VCARD\nBEGIN:VCARD\nKIND:group\nFN:Choir\nEND:VCARD\n',
  )
  expect(people).toEqual([])
  expect(remarks).toEqual([
    { card: 1, code: 'nothingUsable' },
    { card: 2, code: 'groupLeftOut', detail: 'Choir' },
  ])
})

test.each(['\n', '\r', '\r\n', '\r\r\n'])('lines may end with %j', (end) => {
  expect(
    read(['begin:vcard', 'version:3.0', 'fn:Ada', ' Berg', 'note:a', ' b', 'end:vcard'].join(end)).people,
  ).toMatchObject([{ name: 'AdaBerg', notes: 'ab' }])
})

test('2.1 breaks lines before a space that stays, and its backslashes are part of the text', () => {
  expect(ofCard('2.1', 'FN:Ada', ' Berg', 'NOTE:C:\\new', 'ORG:Mill\\; Sons')).toMatchObject({
    name: 'Ada Berg',
    notes: 'C:\\new',
    companies: [{ name: 'Mill; Sons' }],
  })
})

test('a photo whose lines are not indented, and a note whose lines are not folded, hurt nobody', () => {
  const person = ofCard(
    '3.0',
    'FN:Ada',
    'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ',
    'SkZJRgABAQEAYABg',
    'NOTE:first',
    'second',
    'TEL:1',
  )
  expect(person).toMatchObject({ notes: 'first\nsecond', phones: [{ value: '1' }] })
})

test('what a damaged file still says is kept', () => {
  const { people, remarks } = read(
    'BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nBEGIN:VCARD\nFN:Ben\nEND:VCARD\nFN:Cem\nEND:VCARD\nBEGIN:VCARD\nFN:Dan\nNOTE;QUOTED-PRINTABLE:=C3=BC cut =C3=',
    'x.vcf',
  )
  expect(people.map(({ name, notes }) => [name, notes])).toEqual([
    ['Ada', undefined],
    ['Ben', undefined],
    ['Cem', undefined],
    ['Dan', 'ü cut'],
  ])
  expect(remarks).toEqual([
    { card: 1, code: 'truncatedCard' },
    { card: 3, code: 'damagedCard' },
    { card: 4, code: 'truncatedCard' },
  ])
})

test('a card inside a card is left out, and the outer one goes on', () => {
  const { people, remarks } = read(
    'BEGIN:VCARD\nVERSION:2.1\nFN:Ada\nAGENT:\nBEGIN:VCARD\nFN:Ben\nEND:VCARD\nTEL:1\nEND:VCARD',
  )
  expect(people).toMatchObject([{ name: 'Ada', phones: [{ value: '1' }] }])
  expect(codes(remarks)).toEqual(['nestedCardLeftOut'])
})

test('the written-out address stands in when there are no parts', () => {
  expect(ofCard('2.1', 'FN:Ada', 'LABEL;HOME;ENCODING=QUOTED-PRINTABLE:Box 1=0D=0AUlm').addresses).toEqual([
    { street: 'Box 1\nUlm', label: 'home' },
  ])
  expect(ofCard('3.0', 'FN:Ada', 'ADR:;;;Ulm', 'LABEL:Box 1').addresses).toEqual([{ city: 'Ulm' }])
})

test('the second company has its own role, and a role without company is kept aside', () => {
  expect(ofCard('3.0', 'FN:Ada', 'a.ORG:Mill', 'b.ORG:Choir', 'b.TITLE:Alto').companies).toEqual([
    { name: 'Mill' },
    { name: 'Choir', role: 'Alto' },
  ])
  expect(ofCard('3.0', 'FN:Ada', 'ORG:Mill', 'ORG:Choir', 'TITLE:Miller', 'TITLE:Alto').companies).toEqual([
    { name: 'Mill', role: 'Miller' },
    { name: 'Choir', role: 'Alto' },
  ])
  expect(ofCard('3.0', 'FN:Ada', 'TITLE:Miller').unmapped).toEqual([{ column: 'TITLE', value: 'Miller' }])
})

test('the same number or address is there once, unless its labels differ', () => {
  const person = ofCard(
    '3.0',
    'FN:Ada',
    'TEL:+49 170 12345',
    'TEL;TYPE=pref:0049-170-12345',
    'TEL;TYPE=WhatsApp:7',
    'TEL;TYPE=home:7',
    'EMAIL:A@mill.example',
    'EMAIL;TYPE=work:a@mill.example',
  )
  expect(person.phones).toEqual([
    { value: '+49 170 12345', preferred: true },
    { value: '7', label: 'WhatsApp' },
    { value: '7', label: 'home' },
  ])
  expect(person.emails).toEqual([{ value: 'A@mill.example', label: 'work' }])
})

test('words that mean something to programmers are only words', () => {
  expect(
    ofCard('3.0', 'FN:constructor', 'TEL;TYPE=constructor:1', 'item1.EMAIL:a@b', 'item1.X-ABLabel:__proto__'),
  ).toMatchObject({
    name: 'constructor',
    phones: [{ value: '1', label: 'constructor' }],
    emails: [{ value: 'a@b', label: '__proto__' }],
  })
})

test('more than anybody needs is left out, and said', () => {
  const cards = read('BEGIN:VCARD\nFN:A\nEND:VCARD\n'.repeat(limits.cards + 5))
  expect([cards.people.length, codes(cards.remarks)]).toEqual([limits.cards, ['tooManyCards']])
  const phones = ofCard('3.0', 'FN:Ada', ...Array.from({ length: limits.values + 50 }, (_, at) => `TEL:${at}`)).phones
  expect(phones).toHaveLength(limits.values)
  const large = read(
    `BEGIN:VCARD\nFN:A\nPHOTO;ENCODING=b:${'A'.repeat(limits.cardCharacters)}\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD`,
  )
  expect(large.people.map(({ name }) => name)).toEqual(['B'])
  expect(codes(large.remarks)).toEqual(['cardTooLarge'])
  const long = read(`BEGIN:VCARD\nFN:A\nNOTE:${'x'.repeat(limits.text + 1)}\nEND:VCARD`)
  expect([long.people[0]?.notes, codes(long.remarks)]).toEqual([undefined, ['valueTooLong']])
  expect(codes(read(' '.repeat(limits.fileBytes + 1)).remarks)).toEqual(['fileTooLarge'])
}, 60_000)

test('another library reads the same out of 3.0 and 4.0', () => {
  const text = fc
    .array(fc.constantFrom('a', 'é', ' ', '\\,', '\\\\', '\\n', ':', '王', "'"), { minLength: 1, maxLength: 9 })
    .map((some) => `x${some.join('')}x`)
  const cards = fc.record({
    version: fc.constantFrom('3.0', '4.0'),
    name: text,
    note: text,
    emails: fc.uniqueArray(text, { maxLength: 3 }),
    city: text,
  })
  fc.assert(
    fc.property(cards, ({ version, name, note, emails, city }) => {
      const lines = [
        `FN:${name}`,
        `NOTE:${note}`,
        ...emails.map((email) => `EMAIL;TYPE=home:${email}`),
        `ADR:;;s;${city};;;`,
      ]
      const card = new ICAL.Component(
        ICAL.parse(['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD'].join('\r\n')) as unknown[],
      )
      const theirs = (property: string) => card.getAllProperties(property).map((one) => one.getFirstValue())
      const tidy = (value: unknown) => String(value).replace(/\s+/g, ' ')
      const ours = ofCard(version, ...lines)
      expect([ours.name]).toEqual(theirs('fn').map(tidy))
      expect([ours.notes].map(tidy)).toEqual(theirs('note').map(tidy))
      expect(ours.emails.map(({ value }) => value)).toEqual([...new Set(theirs('email').map(tidy))])
      expect(ours.addresses.map((address) => address.city)).toEqual(
        theirs('adr').map((value) => tidy([value].flat()[3])),
      )
    }),
  )
})
