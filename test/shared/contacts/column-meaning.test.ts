import { mappingOf } from '@shared/contacts/column-mapping'
import { meaningOf } from '@shared/contacts/column-meaning'
import type { ColumnUse } from '@shared/contacts/columns'
import { programOfHeader } from '@shared/contacts/csv-program'
import { readContacts } from '@shared/contacts/read-contacts'
import { expect, test } from 'vitest'

const inWords = ({ target, label, never }: ColumnUse) =>
  never ? 'never' : target === 'leaveOut' ? '-' : label ? `${target}:${label}` : target

/** Headers as programs write them, each with what its columns are. */
test.each([
  [
    'google',
    'First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 2 - Value,Address 1 - Street,Address 1 - PO Box,Address 1 - Extended Address,Website 1 - Value,Event 1 - Value',
    'givenName middleName familyName - namePrefix nickname - company role department birthday notes - tags emailLabel email phone street postBox streetMore link date',
  ],
  [
    'outlook',
    'First Name,Last Name,Company,Job Title,Business Street,Business Street 2,Business City,Business Postal Code,Home Country/Region,Business Fax,Business Phone,Business Phone 2,Home Phone,Mobile Phone,Primary Phone,Birthday,Categories,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,Web Page',
    'givenName familyName company role street:work streetMore:work city:work postalCode:work country:home phone:work_fax phone:work phone:work phone:home phone:mobile phone birthday tags email emailLabel - email link',
  ],
  [
    'outlook',
    'Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,Straße geschäftlich,Straße privat 2,Ort geschäftlich,Weiterer Ort,Postleitzahl privat,Land/Region geschäftlich,Telefon geschäftlich,Fax privat,Mobiltelefon,E-Mail-Adresse,E-Mail 2: Adresse,Geburtstag,Jahrestag,Kategorien,Notizen,Webseite',
    'namePrefix givenName middleName familyName nameSuffix company department role street:work streetMore:home city:work city:other postalCode:home country:work phone:work phone:home_fax phone:mobile email email birthday anniversary tags notes link',
  ],
  [
    undefined,
    'Vorname,Nachname,Firma,Berufsbezeichnung,Arbeitsadresse Strasse,Arbeitsadresse Ort,Arbeitsadresse PLZ,Arbeit E-Mail,Privat E-Mail,Arbeit Telefon,Mobiltelefon',
    'givenName familyName company role street:work city:work postalCode:work email:work email:home phone:work phone:mobile',
  ],
  [
    'thunderbird',
    'First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Fax Number,Home Address,Home Address 2,Home ZipCode,Organization,Web Page 1,Birth Year,Birth Month,Birth Day,Custom 1,Notes,',
    'givenName familyName name nickname email email - phone:work phone:fax street:home streetMore:home postalCode:home company link birthYear birthMonth birthDay - notes -',
  ],
  [
    'linkedin',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    'givenName familyName link email company role -',
  ],
  [
    'hubspot',
    'Record ID,First Name,Last Name,Email,Phone Number,Job Title,Associated Company,Contact owner,City,State/Region,Postal Code,Country/Region',
    'externalId givenName familyName email phone role company - city region postalCode country',
  ],
  ['hubspot', 'Record ID,Company name,Website URL,Company owner', 'externalId company link -'],
  [
    'pipedrive',
    'Person - ID,Person - Name,Person - Email,Person - Phone,Organization - Name',
    'externalId name email phone company',
  ],
  [
    'salesforce',
    'First Name,Last Name,Title,Email,Account Name,Mailing City,Mailing State/Province,Mailing Zip/Postal Code',
    'givenName familyName role email company city:mailing region:mailing postalCode:mailing',
  ],
  [
    'shopify',
    'Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,Default Address Address2,Default Address Zip,Phone,Note,Tax Exempt,Tags',
    'externalId givenName familyName email - company street streetMore postalCode phone notes - tags',
  ],
  [
    'stripe',
    'id,Email,Name,Description,Created (UTC),Default Card,Card Number,Card Last 4,Delinquent',
    'externalId email name notes - never never never -',
  ],
  [
    'square',
    'Reference ID,First Name,Last Name,Email Address,Phone Number,Nickname,Company Name,Street Address 1,Street Address 2,City,State,Postal Code,Birthday,Memo,Square Customer ID',
    'externalId givenName familyName email phone nickname company street streetMore city region postalCode birthday notes -',
  ],
  [
    'mailchimp',
    'Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_IP,LATITUDE,NOTES,TAGS',
    'email givenName familyName - - never never - notes tags',
  ],
  ['brevo', 'EMAIL,LASTNAME,FIRSTNAME,SMS,EMAIL_BLACKLISTED', 'email familyName givenName phone:mobile -'],
  [
    undefined,
    'Organization,First Name,Last Name,Email,Phone,Street,Province,Postal Code',
    'company givenName familyName email phone street region postalCode',
  ],
  [
    'invoiceninja',
    'Name,Paid to Date,Billing Street,Billing Apt/Suite,Shipping City,Public Notes,First Name,Email,Phone',
    'company - street:billing streetMore:billing city:shipping notes givenName email phone',
  ],
  [
    'zoho',
    'Contact ID,Contact Name,Display Name,EmailID,MobilePhone,Billing Address,Billing Street2,Billing City',
    'externalId name name email phone:mobile street:billing streetMore:billing city:billing',
  ],
  [
    'shopware',
    'customernumber,email,password,encoder,billing_company,billing_firstname,billing_lastname,billing_street,billing_zipcode',
    'externalId email never - company givenName familyName street:billing postalCode:billing',
  ],
  [
    'prestashop',
    'Customer ID,Titles ID (Mr = 1, Ms = 2),Email *,Password *,Birthday (yyyy-mm-dd),Last Name *,Groups (x,y,z...)',
    'externalId - email never birthday familyName tags',
  ],
  [
    undefined,
    'Nom,Prénom,Société,Courriel,Téléphone portable,Code postal,Ville',
    'familyName givenName company email phone:mobile postalCode city',
  ],
  [undefined, 'Nom,Téléphone,Adresse', 'name phone street'],
  [undefined, 'Name,Vorname,Vorwahl_Tel,Telefonnummer', 'familyName givenName areaCode phone'],
  [undefined, 'Stra\uFFFDe gesch\uFFFDftlich,Telefon gesch\uFFFDftlich 2', 'street:work phone:work'],
  [undefined, 'name,IP address,ip,Passwort,Kreditkartennummer,session_token', 'name never never never never never'],
  [undefined, 'constructor,__proto__,toString', '- - -'],
])('%s: %s', (program, header, targets) => {
  const columns = header.split(/,(?![^(]*\))/)
  expect(
    mappingOf(columns).map(inWords).join(' ').replaceAll('work fax', 'work_fax').replaceAll('home fax', 'home_fax'),
  ).toBe(targets)
  expect(programOfHeader(columns)).toBe(program)
})

test('lost letters are guessed, of German and of French', () => {
  expect(meaningOf('Stra\uFFFDe')).toEqual({ target: 'street' })
  expect(meaningOf('T\uFFFDl\uFFFDphone')?.target).toBe('phone')
  expect(meaningOf('T\uFFFDl\uFFFDphone priv\uFFFD')?.target).toBe('phone')
})

test.each(['9'.repeat(80), 'Stra'])('a table full of %s with lost letters is read to its end', (text) => {
  const cells = Array.from({ length: 500 }, (_, at) => `B${at}\uFFFD${text}\uFFFDe h\uFFFDme`).join(',')
  const bytes = new TextEncoder().encode(`Name,${cells}\nAda,${cells}\n`)
  expect(readContacts(bytes, 'all.csv').remarks).toContainEqual({ code: 'damagedText' })
})
