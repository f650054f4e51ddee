import type { ImportedPerson } from '@shared/contacts/imported-person'
import { expect } from 'vitest'

type Expected = { [Key in keyof ImportedPerson]?: unknown }

const emails = (...values: string[]) => values.map((value) => expect.objectContaining({ value }))
const phones = emails
const work = 'work'
const home = 'home'
const mobile = 'mobile'

/** Real files with how many people they hold, and what is said of the first ones, decided by reading the file. */
export const files: [name: string, people: number, first: Expected[]][] = [
  [
    'csv-1000-contacts.csv',
    1000,
    [
      {
        name: 'Rick Magnuson',
        companies: [{ name: 'Bikecology e. K., Wolfgang Kochmann' }],
        addresses: [
          { street: 'Flughafenstr. 81', postalCode: '22415', city: 'Hamburg', country: 'DE', label: work },
          { street: 'Weserstr. 11', postalCode: '63225', city: 'Langen in Hessen', country: 'DE', label: home },
        ],
      },
      { nameParts: { prefix: 'Dipl.-Biomath. (FH)', given: 'Alexandros', additional: 'Nilson', family: 'Harbottle' } },
    ],
  ],
  [
    'csv-chatwoot-contacts.csv',
    25,
    [
      {
        name: 'Clarice Uzzell',
        emails: [{ value: 'cuzzell0@mozilla.org' }],
        externalId: { source: 'chatwoot', id: '1' },
      },
    ],
  ],
  [
    'csv-formula-like-values.csv',
    2,
    [
      { name: '-5', notes: '+44 123' },
      { name: '=SUM(A1)', notes: '@handle' },
    ],
  ],
  [
    'csv-freshbooks-clients.csv',
    2,
    [
      { name: 'Marge Simpson', companies: [], phones: [{ value: '867-5309' }] },
      { name: 'Scott Summer', companies: [{ name: 'X-Men' }] },
    ],
  ],
  [
    'csv-google-old-full.csv',
    1,
    [
      {
        name: 'Prefix Firstname Middle Lastname Suffix',
        nickname: 'nick',
        dates: [{ kind: 'birthday', date: '1975-12-12' }],
        notes: 'note"note',
        tags: ['Test'],
        emails: [
          { value: 'home@aaa.pl', label: home, preferred: true },
          { value: 'work@email.pl', label: work },
          { value: 'unknown@email.com' },
          { value: 'other@email.com', label: 'other' },
        ],
        addresses: [
          {
            street: 'home_street',
            extra: 'home_pobox',
            city: 'home_city',
            region: 'home_state',
            postalCode: 'home_zip',
            country: 'home_country',
            label: home,
          },
          expect.objectContaining({ city: 'work_city', label: work }),
        ],
        companies: [{ name: 'company', role: 'jobtitle' }],
      },
    ],
  ],
  [
    'csv-google-old-short.csv',
    2,
    [
      { name: 'Jerry Mathis', phones: [{ value: '(757) 555-0101', label: mobile }] },
      { name: 'Zoë, Smith', nameParts: { given: 'Zoë', family: 'Smith' } },
    ],
  ],
  [
    'csv-google-short-dmy.csv',
    1,
    [
      {
        name: 'Max Mustermann',
        dates: [{ kind: 'birthday', date: '1999-01-01' }],
        addresses: [{ street: 'Musterstraße 1', city: 'Hamburg', postalCode: '22767', country: 'DE' }],
      },
    ],
  ],
  [
    'csv-hubspot-contacts-fr.csv',
    2,
    [
      {
        name: 'Gaëlle Perrin',
        companies: [{ name: 'Fromagerie Perrin', role: 'Buyer' }],
        externalId: { source: 'hubspot', id: '901' },
      },
      { name: 'Claire Durand', phones: [] },
    ],
  ],
  [
    'csv-invoiceninja-clients.csv',
    20,
    [
      {
        name: 'Terrill Ondricka',
        companies: [{ name: 'Ludwig Krajcik DVM' }],
        phones: [{ value: '1-537-759-0369' }],
        origin: { row: 5 },
      },
    ],
  ],
  [
    'csv-linkedin-preamble.csv',
    10,
    [
      {
        name: 'Alice Johnson',
        companies: [{ name: 'TechCorp', role: 'CTO' }],
        links: [{ value: 'https://linkedin.com/in/alicejohnson' }],
      },
      {},
      { name: 'Carol Davis', emails: [] },
    ],
  ],
  [
    'csv-lxoffice-customers.csv',
    3,
    [
      {
        name: 'Wolfgang Berger',
        externalId: { source: 'lxoffice', id: '73029' },
        addresses: [{ street: 'Heuerstraße 2', postalCode: '11108', city: 'Weixdorf DD', country: 'D' }],
      },
    ],
  ],
  ['csv-monica-row-longer-than-header.csv', 1, [{ name: 'Bono Paul David Hewson' }]],
  [
    'csv-outlook-emails-only.csv',
    1,
    [{ name: 'test1@domain.tld', emails: emails('test1@domain.tld', 'test2@domain.tld', 'test3@domain.tld') }],
  ],
  [
    'csv-outlook2007-de-mojibake.csv',
    2,
    [
      { kind: 'company', name: 'The Firm', phones: [{ value: '+4983242332', label: work }], dates: [] },
      {
        name: 'Vorname Nachname',
        companies: [{ name: 'Firma', role: 'Pressestelle' }],
        phones: phones('+4923782112', 'tel_work', 'tel_car', 'tel_home', 'tel_cell', 'tel_cell_private'),
      },
    ],
  ],
  ['csv-phone-in-two-columns.csv', 1, [{ name: 'Max Muster', phones: [{ value: '0190 800' }] }]],
  [
    'csv-pipedrive-people.csv',
    1,
    [{ name: 'Jordan Vega', companies: [{ name: 'Acme Restoration' }], emails: [{ value: 'jordan@acme.com' }] }],
  ],
  [
    'csv-prestashop-customers.csv',
    9,
    [
      { name: 'Peter Pan', dates: [{ kind: 'birthday', date: '1987-04-02' }], tags: ['Customer'] },
      {},
      {},
      { name: 'James Hook', tags: ['Customer', 'Carribean'] },
    ],
  ],
  [
    'csv-salesforce-accounts.csv',
    423,
    [{ kind: 'company', name: 'Gravity Investments', externalId: { source: 'salesforce', id: '001x0000002xLCVAA2' } }],
  ],
  [
    'csv-salesforce-contacts.csv',
    1,
    [{ name: 'Grace Hopper', addresses: [{ city: 'Chicago', region: 'IL', postalCode: '60602', label: 'mailing' }] }],
  ],
  [
    'csv-shopify-customers-short.csv',
    2,
    [
      {
        name: 'Maria Garcia',
        companies: [{ name: 'Garcia LLC' }],
        phones: [{ value: '+15555552000' }],
        tags: ['VIP'],
        externalId: { source: 'shopify', id: '6001' },
      },
    ],
  ],
  ['csv-spaces-before-quotes.csv', 3, [{ name: 'Foo Bar' }, { name: 'Foo2 Bar2' }, { name: 'Foo 3 Bar3' }]],
  [
    'csv-stripe-customers.csv',
    2,
    [
      {
        name: 'Elena Vasquez',
        phones: [{ value: '+12125551847' }],
        notes: 'Signed up via marketing landing page',
        externalId: { source: 'stripe', id: 'cus_R8xKpLmN3qWvTb' },
      },
    ],
  ],
  [
    'csv-thunderbird.csv',
    1,
    [
      {
        name: 'Displayname',
        nameParts: { given: 'Firstname', family: 'Lastname' },
        nickname: 'Nick',
        dates: [{ kind: 'birthday', date: '1970-11-15' }],
        emails: emails('test@domain.tld', 'next@domain.tld'),
        links: phones('http://page.com', 'http://webpage.tld'),
      },
    ],
  ],
  [
    'csv-tine-company-people.csv',
    2,
    [{ name: 'Jörg Heinz', companies: [{ name: 'effect gmbh', role: 'Geschäftsführer' }] }, { name: 'Hans Fritz' }],
  ],
  [
    'csv-tine-customers.csv',
    3,
    [
      { kind: 'company', name: 'Elbphilharmonie', nickname: 'Elbphi' },
      { name: 'Schloss Schönbrun' },
      { name: 'Getränke' },
    ],
  ],
  ['csv-utf16le-bom-probe.csv', 0, []],
  [
    'csv-win1252-semicolon.csv',
    4,
    [
      { name: 'Peter Pan' },
      { name: 'Maja Biene' },
      { name: 'ÖzdemirÖ Üglü', emails: [{ value: 'oezdemir@ueglue.tu' }] },
      { name: 'Weiss Cornelius' },
    ],
  ],
  ['vcf-1000cards.vcf', 1000, [{ name: 'Kasey Schmitt', nameParts: { given: 'Kasey', family: 'Schmitt' } }]],
  [
    'vcf-2.1-latin1-qp-label.vcf',
    1,
    [
      {
        emails: emails('email@email.com', 'work@work.com'),
        addresses: [{ street: expect.stringContaining('Workvägen 1\nUmeå\nVästerbotten') }],
      },
    ],
  ],
  [
    'vcf-2.1-n-and-fn-split.vcf',
    1,
    [{ name: 'Michael Spahn', addresses: [{ street: 'Teststraße 1', city: 'Hamburg', postalCode: '12345' }] }],
  ],
  [
    'vcf-2.1-no-n.vcf',
    1,
    [
      {
        name: 'Hans Müller',
        companies: [{ name: 'Mein Schiff' }],
        emails: [{ value: 'hans@schiff.de', preferred: true }],
      },
    ],
  ],
  [
    'vcf-3.0-raw-newline-in-label.vcf',
    1,
    [
      {
        nameParts: { given: 'Stephan', family: 'Läunig' },
        phones: [
          { value: '0122/3212', label: home },
          { value: '0132/2312321', label: mobile },
        ],
        addresses: [{ street: 'Rasenstraße 17', city: 'Bad Vilbel', postalCode: '42553', label: home }],
      },
    ],
  ],
  [
    'vcf-android-2.1-qp-6cards.vcf',
    6,
    [
      { name: 'john.doe@company.com' },
      { name: 'jane.doe@company.com' },
      { name: 'Ñ Ñ Ñ Ñ Ñ' },
      { phones: phones('123456', '234567', '3456789', '45678901') },
      { name: 'Ñ Ñ Ñ Ñ', emails: emails('bob@company.com', 'Ñ'.repeat(15).slice(0, 14)) },
      { name: 'ÑÑÑÑ', tags: ['My Contacts'] },
    ],
  ],
  ['vcf-ansi-german-cp1252.vcf', 1, [{ name: 'Sören Täve Nüßlebaum', addresses: [{ city: 'Mößlitz' }] }]],
  ['vcf-apple-ab4-utf16be-nobom.vcf', 1, [{ name: 'The only first name', companies: [{ name: 'Company' }] }]],
  [
    'vcf-apple-company-photo.vcf',
    1,
    [
      {
        kind: 'company',
        name: 'Apple Computer AG',
        links: [{ value: 'http://www.apple.ch', label: 'home page', preferred: true }],
        addresses: [
          {
            street: 'Birgistrasse 4a',
            city: 'Wallisellen-Zürich',
            postalCode: '8304',
            country: 'Switzerland',
            label: work,
            preferred: true,
          },
        ],
      },
    ],
  ],
  [
    'vcf-blackberry-2.1-photo.vcf',
    1,
    [{ name: 'John Doe', companies: [{ name: 'Acme Solutions' }], phones: [{ value: '+96123456789', label: mobile }] }],
  ],
  ['vcf-broken-begin.vcf', 1, [{ name: 'Bono', dates: [{ kind: 'birthday', date: '1960-05-10' }] }]],
  [
    'vcf-cardbook-4.0-2cards.vcf',
    2,
    [
      { name: 'Möhrke Gerda', emails: [{ value: 'info@kinderland-blubblub.de', label: home, preferred: true }] },
      {
        nickname: 'Maxl',
        companies: [{ name: 'SED', role: 'Gröfaz' }],
        dates: [{ kind: 'other', label: 'Hochzeitstag', date: '2019-07-07' }],
      },
    ],
  ],
  [
    'vcf-emclient.vcf',
    1,
    [
      {
        name: 'Prefix Vor Nach Suffix',
        emails: [{ value: 'privat@email.de' }, { value: 'business@email.de', preferred: true }],
        notes: 'Notes\nwith\nbreaks',
        dates: [{ kind: 'birthday', date: '1950-01-26' }],
      },
    ],
  ],
  ['vcf-empty-bom-only.vcf', 0, []],
  [
    'vcf-entourage11-utf16be-cr.vcf',
    1,
    [{ name: 'Firstname Lastname', nickname: 'Nickname', dates: [{ kind: 'birthday', date: '2009-12-22' }] }],
  ],
  [
    'vcf-fullcontact-4.0.vcf',
    1,
    [
      {
        emails: emails(
          'home@example.com',
          'work@example.com',
          'school@example.com',
          'other@example.com',
          'custom@example.com',
        ),
        dates: [{ kind: 'birthday', date: '2016-08-01' }],
        companies: [
          { name: 'Organization1', role: 'Title1, Department1' },
          { name: 'Organization2', role: 'Title2, Department2' },
        ],
      },
    ],
  ],
  [
    'vcf-gmail-list-3cards.vcf',
    3,
    [
      { name: 'Arnold Smith', emails: [{ value: 'asmithk@gmail.com' }] },
      { name: 'Chris Beatle' },
      { name: 'Doug White' },
    ],
  ],
  [
    'vcf-gmail-single2.vcf',
    1,
    [
      {
        name: 'VCard Test',
        nickname: 'TheNickname',
        dates: [
          { kind: 'birthday', date: '1912-06-23' },
          { kind: 'anniversary', date: '1930-03-20' },
          { kind: 'other', date: '1776-07-04' },
          { kind: 'other', label: 'CustomDateCategory', date: '2000-09-12' },
        ],
        notes: 'note line 1\nnote line 2\nCustomField: field value',
      },
    ],
  ],
  [
    'vcf-iphone-ios5-crcrlf.vcf',
    1,
    [
      {
        name: 'Mr. John Richter James Doe Sr.',
        companies: [{ name: 'IBM', role: 'Money Counter, Accounting' }],
        links: [{ value: 'http://www.ibm.com', label: 'home page', preferred: true }],
      },
    ],
  ],
  [
    'vcf-macaddressbook-3.0.vcf',
    1,
    [
      {
        name: 'Mr. John Richter,James Doe Sr.',
        nickname: 'Johny',
        dates: [{ kind: 'birthday', date: '2012-06-06' }],
        unmapped: [{ column: 'Spouse', value: 'Jenny' }],
      },
    ],
  ],
  [
    'vcf-macosx-addressbook6.vcf',
    1,
    [
      {
        name: 'Vorname Nachname',
        companies: [{ name: 'ORGANI,SATION', role: 'UN;IT' }],
        notes: 'Notes\nwith\nLine Break and , and ; yeah!',
      },
    ],
  ],
  ['vcf-nextcloud-3.0-png.vcf', 1, [{ name: 'xxx', emails: [], phones: [], addresses: [] }]],
  ['vcf-no-name-birthday-only.vcf', 0, []],
  [
    'vcf-outlook-badwrap-photo.vcf',
    1,
    [
      {
        name: 'Forrest Gump',
        companies: [{ name: 'Bubba Gump Shrimp Co.', role: 'Shrimp Man' }],
        emails: [{ value: 'forrestgump@example.com', preferred: true }],
      },
    ],
  ],
  [
    'vcf-outlook-de-label.vcf',
    1,
    [
      {
        name: 'Rudi Wimmel',
        addresses: [
          {
            street: 'Business-Straße 19',
            city: 'Schaffhausen',
            postalCode: '76543',
            country: 'Deutschland',
            label: work,
            preferred: true,
          },
          expect.objectContaining({ city: 'Freizeithausen' }),
          expect.objectContaining({ city: 'Anderstadt' }),
        ],
      },
    ],
  ],
  ['vcf-outlook-de-photo.vcf', 1, [{ name: 'Herr Max Anderer Mustermann sen.', notes: 'Hier noch ein paar notizen' }]],
  ['vcf-outlook-photo-no-name.vcf', 0, []],
  [
    'vcf-outlook2007-2.1-photo.vcf',
    1,
    [
      {
        name: 'Mr. Michael Angstadt Jr.',
        dates: [
          { kind: 'birthday', date: '1922-03-10' },
          { kind: 'anniversary', date: '2012-08-01' },
        ],
        notes: expect.stringMatching(
          /^This is the NOTE field\nI assume .*\nBut .*\nIt does not preserve the formatting$/,
        ),
      },
    ],
  ],
  [
    'vcf-repeated-properties.vcf',
    1,
    [
      {
        name: 'Mr. John Q. Public, Esq.',
        emails: [
          { value: 'jqpublic@xyz.dom1.com' },
          { value: 'jdoe@isp.net' },
          { value: 'jane_doe@abc.com', preferred: true },
        ],
        dates: [{ kind: 'birthday', date: '1996-04-15' }],
        tags: ['TRAVEL AGENT', 'INTERNET', 'IETF', 'INDUSTRY', 'INFORMATION TECHNOLOGY'],
      },
    ],
  ],
  [
    'vcf-rfc6350-4.0.vcf',
    1,
    [
      {
        name: 'Simon Perreault',
        dates: [
          { kind: 'birthday', date: '--02-03' },
          { kind: 'anniversary', date: '2009-08-08' },
        ],
        phones: [
          { value: '+1-418-656-9254 ext. 102', label: work, preferred: true },
          { value: '+1-418-262-6501', label: mobile },
        ],
      },
    ],
  ],
  [
    'vcf-sogo-connector.vcf',
    1,
    [
      {
        name: 'Lars Kneschke',
        tags: ['CATEGORY 1', 'CATEGORY 2'],
        links: [
          { value: 'http://www.tine20.com', label: work },
          { value: 'http://www.tine20.org', label: home },
        ],
      },
    ],
  ],
  ['vcf-thebat-qp-nocharset.vcf', 1, [{ emails: [{ value: 'piotr.iksinski@somedomain.com', preferred: true }] }]],
  [
    'vcf-thunderbird-morefunctions.vcf',
    1,
    [
      {
        name: 'John Doe',
        nickname: 'Johnny',
        dates: [
          { kind: 'birthday', date: '1970-09-21' },
          { kind: 'anniversary', date: '1990-04-30' },
        ],
      },
    ],
  ],
  [
    'vcf-truncated-2.1-qp.vcf',
    1,
    [
      {
        companies: [{ name: 'Firma', role: 'Position, Führungsetage' }],
        notes: expect.stringContaining('ÄÄÄÄÄÄ ääääää'),
      },
    ],
  ],
  [
    'vcf-utf16le-bom-2cards.vcf',
    2,
    [{ name: 'Folker Kinzel', dates: [{ kind: 'birthday', date: '1978-03-11' }] }, { name: 'KMS Außenstelle' }],
  ],
  [
    'vcf-utf8bom-misleading-charset.vcf',
    1,
    [{ name: expect.stringContaining('Віталій'), addresses: [{ city: 'Київ' }] }],
  ],
  [
    'vcf-v4-caret-label.vcf',
    1,
    [
      {
        name: 'Dummy, Dummy',
        addresses: [
          expect.objectContaining({
            street: 'Dummy-Dummy-Strasse 1',
            city: 'Bad Homburg',
            postalCode: '61352',
            country: 'Germany',
            label: work,
          }),
        ],
      },
    ],
  ],
  [
    'vcf-webdavcollaborator-outlook.vcf',
    1,
    [
      {
        nickname: 'nickname',
        emails: emails('mail@example.com', 'mail2@example.com', 'mail3@example.com'),
        dates: [
          { kind: 'birthday', date: '1980-08-09' },
          { kind: 'anniversary', date: '2013-08-16' },
        ],
      },
    ],
  ],
  [
    'vcf-whatsapp-type.vcf',
    1,
    [
      {
        name: 'zzMad Perla 45',
        phones: [
          { value: '7yy-zzz-xxx', label: home },
          { value: '7yy-zzz-xxx', label: 'WhatsApp' },
        ],
        notes: 'PERLA\nmadrid',
      },
    ],
  ],
  [
    'vcf-windows-contacts-2.1.vcf',
    1,
    [
      {
        name: 'Maxl',
        nameParts: { prefix: 'Dr.', given: 'Max', additional: 'Middle Name', family: 'Mustermann' },
        phones: phones('Tel geschäftlich', 'Tel privat', 'Handy', 'Other Phone', 'Pager', '0123/579', 'Fax privat'),
        dates: [
          { kind: 'birthday', date: '1972-01-31' },
          { kind: 'anniversary', date: '2000-12-24' },
        ],
      },
    ],
  ],
]
