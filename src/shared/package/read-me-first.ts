import { type PackageHead, senderOf } from './package-head'
import { timeInWords } from './time-words'

/** What a person reads who opens the folder with nothing but a text editor. Lines end as Windows likes it. */
export function readMeFirst(head: PackageHead): string {
  const { contact } = head.business
  const made = `Made on ${timeInWords(head.createdAt)} (time zone ${head.timeZone}), package ${head.packageId}.`
  return asText([
    `The data of ${head.subject.displayName}`,
    `handed over by ${senderOf(head)}`,
    '',
    made,
    '',
    'WHERE TO BEGIN',
    'Open START-HERE.html: it opens in your browser, needs no internet, and leads to everything else.',
    'In a spreadsheet, open data/00-summary/everything.xlsx.',
    'To take your contact details to a phone or an address book, open data/01-who-you-are/contact.vcf.',
    '',
    'WHAT THE ENDINGS MEAN',
    '.html  for reading and printing, in any browser',
    '.xlsx  a workbook, for Excel, LibreOffice, Numbers and others: the one to double-click',
    '.csv   tables for other programs: UTF-8, commas, times such as 2026-03-14T15:00:00+01:00',
    '.json  the same for programs; described in data/90-about-this-package/schema',
    '.vcf   contact details (vCard), for phones and address books',
    '',
    'GOOD TO KNOW ABOUT THE CSV FILES',
    "A text that begins like a formula has an apostrophe (') in front, so that no spreadsheet runs it. This also",
    'holds for lines in the middle of a text, and after a semicolon or a tab. Numbers and phone numbers are as they',
    'were. The JSON files have no such apostrophes.',
    '',
    'WHAT IS NOT INCLUDED',
    'data/90-about-this-package/what-is-not-included.csv says what stayed with us, how much of it, and why.',
    '',
    'IS IT COMPLETE AND UNCHANGED?',
    'data/90-about-this-package/how-to-check.txt tells how to find out.',
    ...(contact ? ['', 'QUESTIONS?', contact] : []),
  ])
}

/** How to find out whether the package is complete and unchanged, on each system. */
export const howToCheck = (head: PackageHead): string =>
  asText([
    'HOW TO CHECK THIS PACKAGE',
    '',
    'Each file has a fingerprint (SHA-256). It changes when a single letter of the file changes. The fingerprints of',
    'everything in the folder "data" stand in manifest-sha256.txt, those of the other files in tagmanifest-sha256.txt.',
    '',
    'Linux: open a terminal in the folder of START-HERE.html and type',
    '    sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt',
    '',
    'macOS: the same with',
    '    shasum -a 256 -c manifest-sha256.txt tagmanifest-sha256.txt',
    '',
    'Windows: open PowerShell there and type',
    "    Get-Content manifest-sha256.txt, tagmanifest-sha256.txt -Encoding UTF8 | ForEach-Object { $sum, $file = $_ -split '  ', 2;",
    "      '{0}  {1}' -f ((Get-FileHash $file).Hash -eq $sum), $file }",
    '',
    'Every line has to say OK (on Windows: True).',
    '',
    'The folder is a BagIt bag (RFC 8493), so archives can check it with their own tools. The JSON files agree with the',
    'JSON Schemas (2020-12) in the folder "schema".',
    '',
    `The fingerprint of the zip file itself is known to ${senderOf(head)}.`,
  ])

const asText = (lines: string[]) => lines.map((line) => `${line.replace(/\r\n|\r|\n/g, '\r\n')}\r\n`).join('')
