import type { Program } from '@shared/contacts/imported-person'
import { defineMessages, type MessageDescriptor } from 'react-intl'

/** Proper names, the same in every language. */
export const programNames: Record<Program, string> = {
  regulars: 'Regulars',
  google: 'Google Contacts',
  outlook: 'Outlook',
  thunderbird: 'Thunderbird',
  apple: 'Apple Contacts',
  windows: 'Windows Contacts',
  nextcloud: 'Nextcloud',
  sogo: 'SOGo',
  emclient: 'eM Client',
  linkedin: 'LinkedIn',
  hubspot: 'HubSpot',
  salesforce: 'Salesforce',
  pipedrive: 'Pipedrive',
  shopify: 'Shopify',
  stripe: 'Stripe',
  square: 'Square',
  mailchimp: 'Mailchimp',
  brevo: 'Brevo',
  freshbooks: 'FreshBooks',
  invoiceninja: 'Invoice Ninja',
  wave: 'Wave',
  zoho: 'Zoho',
  prestashop: 'PrestaShop',
  shopware: 'Shopware',
  chatwoot: 'Chatwoot',
  tine: 'Tine',
  lxoffice: 'lx-office',
  monica: 'Monica',
}

const words = defineMessages({
  comma: { id: 'import.comma', defaultMessage: 'comma' },
  semicolon: { id: 'import.semicolon', defaultMessage: 'semicolon' },
  tab: { id: 'import.tab', defaultMessage: 'tab' },
  bar: { id: 'import.bar', defaultMessage: 'vertical bar' },
  western: { id: 'import.western', defaultMessage: 'Western European (Windows-1252)' },
  central: { id: 'import.central', defaultMessage: 'Central European (Windows-1250)' },
  centralIso: { id: 'import.centralIso', defaultMessage: 'Central European (ISO 8859-2)' },
  cyrillic: { id: 'import.cyrillic', defaultMessage: 'Cyrillic (Windows-1251)' },
  greek: { id: 'import.greek', defaultMessage: 'Greek (Windows-1253)' },
  turkish: { id: 'import.turkish', defaultMessage: 'Turkish (Windows-1254)' },
  hebrew: { id: 'import.hebrew', defaultMessage: 'Hebrew (Windows-1255)' },
  arabic: { id: 'import.arabic', defaultMessage: 'Arabic (Windows-1256)' },
  baltic: { id: 'import.baltic', defaultMessage: 'Baltic (Windows-1257)' },
  japanese: { id: 'import.japanese', defaultMessage: 'Japanese (Shift JIS)' },
  chinese: { id: 'import.chinese', defaultMessage: 'Chinese (GB 18030)' },
  mac: { id: 'import.mac', defaultMessage: 'Old Mac' },
  utf8: { id: 'import.utf8', defaultMessage: 'UTF-8' },
  utf16le: { id: 'import.utf16le', defaultMessage: 'UTF-16' },
  utf16be: { id: 'import.utf16be', defaultMessage: 'UTF-16, big end first' },
})

export const separatorWords: Record<string, MessageDescriptor> = {
  ',': words.comma,
  ';': words.semicolon,
  '\t': words.tab,
  '|': words.bar,
}

/** Labels of the Encoding standard, the most likely ones first. */
export const encodingWords: Record<string, MessageDescriptor> = {
  'utf-8': words.utf8,
  'windows-1252': words.western,
  'windows-1250': words.central,
  'iso-8859-2': words.centralIso,
  'windows-1251': words.cyrillic,
  'windows-1253': words.greek,
  'windows-1254': words.turkish,
  'windows-1255': words.hebrew,
  'windows-1256': words.arabic,
  'windows-1257': words.baltic,
  shift_jis: words.japanese,
  gb18030: words.chinese,
  macintosh: words.mac,
  'utf-16le': words.utf16le,
  'utf-16be': words.utf16be,
}
