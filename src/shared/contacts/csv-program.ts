import { compact } from './column-meaning'
import type { Program } from './imported-person'

/** Headers that only one program writes; all of a list must be there. The first that fits counts. */
const signs: [Program, ...string[]][] = [
  ['regulars', 'Organization Name', 'Stage', 'Last contact'],
  ['google', 'E-mail 1 - Value'],
  ['thunderbird', 'Primary Email', 'Screen Name'],
  ['outlook', 'E-mail 2 Address'],
  ['outlook', 'E-mail Display Name'],
  ['outlook', 'E-Mail-Typ'],
  ['outlook', 'E-Mail 2: Adresse'],
  ['linkedin', 'Connected On', 'First Name'],
  ['hubspot', 'Record ID', 'Contact owner'],
  ['hubspot', 'Record ID', 'Company owner'],
  ['pipedrive', 'Person - Name'],
  ['salesforce', 'OwnerId'],
  ['salesforce', 'Account Name', 'Mailing City'],
  ['shopify', 'Accepts Email Marketing'],
  ['shopify', 'Accepts Marketing'],
  ['stripe', 'Delinquent', 'Created'],
  ['square', 'Square Customer ID'],
  ['mailchimp', 'MEMBER_RATING'],
  ['brevo', 'EMAIL_BLACKLISTED'],
  ['invoiceninja', 'Paid to Date'],
  ['freshbooks', 'Organization', 'Province/State'],
  ['wave', 'customer_name', 'customer_currency'],
  ['zoho', 'Contact ID', 'Display Name'],
  ['prestashop', 'Titles ID'],
  ['shopware', 'customernumber', 'encoder'],
  ['chatwoot', 'identifier', 'ip_address'],
  ['tine', 'n_given'],
  ['tine', 'name_shorthand'],
  ['lxoffice', 'cp_givenname'],
]

/** The program that wrote a table with this header. */
export function programOfHeader(header: string[]): Program | undefined {
  const words = new Set(header.map(compact))
  return signs.find(([, ...needed]) => needed.every((word) => words.has(compact(word))))?.[0]
}
