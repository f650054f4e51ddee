import { pageHead } from './data-pages'
import type { Omission } from './disclosure'
import { type Html, html } from './html'
import { htmlTable } from './html-table'
import { omissionsTable } from './omissions-table'
import type { SealedFile } from './package-file'
import { type PackageHead, senderOf } from './package-head'
import { page } from './page'

const folders: Record<string, string> = {
  '00-summary': 'Everything in one',
  '01-who-you-are': 'Who you are',
  '02-our-history': 'Our history',
  '03-follow-ups': 'Follow-ups',
  '06-requests-and-complaints': 'Requests and complaints',
  '09-files': 'Files',
  '90-about-this-package': 'About this package',
}

/** The page that a person opens first: what the package is, a way to every file, what is missing, whom to ask. */
export function startHere(head: PackageHead, omissions: Omission[], sealed: SealedFile[]): string {
  const { contact } = head.business
  return page({
    title: `Data about ${head.subject.displayName}`,
    head: pageHead(head, 'Your data'),
    body: [
      html`<p>This package holds what ${senderOf(head)} has recorded about you. You can read it, print it, keep it, and take it to others. Everything works without the internet.</p>
<p><a class="first" href="data/00-summary/everything.html">Read everything on one page</a></p>
<p>Or open it as a workbook: <a href="data/00-summary/everything.xlsx">everything.xlsx</a>. For your phone or address book: <a href="data/01-who-you-are/contact.vcf">contact.vcf</a>.</p>
<h2>What is inside</h2>
${Object.entries(folders).map(([folder, title]) => folderTable(title, filesIn(sealed, folder)))}
`,
      omissions.length === 0
        ? html`<h2>What is not included</h2>\n<p>Nothing was left out.</p>`
        : htmlTable(omissionsTable(omissions)),
      html`
<h2>Is it complete and unchanged?</h2>
<p>Every file has a fingerprint in <a href="manifest-sha256.txt">manifest-sha256.txt</a>; <a href="data/90-about-this-package/how-to-check.txt">how-to-check.txt</a> tells how to compare them. For programs, <a href="manifest.json">manifest.json</a> lists everything.</p>
`,
      ...(contact ? [html`<h2>Questions?</h2>\n<p><bdi>${contact}</bdi></p>\n`] : []),
    ],
  })
}

const filesIn = (sealed: SealedFile[], folder: string) =>
  sealed.filter(({ path }) => path.startsWith(`data/${folder}/`))

const folderTable = (title: string, files: SealedFile[]): Html => html`<div class="card"><table class="files">
<caption>${title}</caption>
<tbody>
${files.map(({ path, describes, rows, bytes }) => html`<tr><td><a href="${addressOf(path)}">${path.split('/').slice(2).join('/')}</a></td><td class="wide">${describes}</td><td class="meta">${rows !== undefined && (rows === 1 ? '1 entry' : `${rows} entries`)}</td><td class="meta">${sizeInWords(bytes)}</td></tr>\n`)}</tbody>
</table></div>
`

/** A path as a link has it; names of files may hold anything that a file system takes. */
const addressOf = (path: string) => path.split('/').map(encodeURIComponent).join('/')

function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  const kilobytes = bytes / 1000
  return kilobytes < 1000 ? `${Math.round(kilobytes)} kB` : `${(kilobytes / 1000).toFixed(1)} MB`
}
