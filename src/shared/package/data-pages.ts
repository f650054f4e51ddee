import { type Html, html } from './html'
import { htmlTable } from './html-table'
import { type PackageHead, senderOf } from './package-head'
import { page } from './page'
import type { Table } from './table'
import { timeInWords } from './time-words'

/** A page with these tables, such as all that is in the package. */
export const tablesPage = (head: PackageHead, title: string, tables: Table[]): string =>
  page({ title: `${title}: ${head.subject.displayName}`, head: pageHead(head, title), body: tables.map(htmlTable) })

/** From whom, what, about whom, when. */
export const pageHead = (head: PackageHead, title: string): Html => html`<p class="from">${senderOf(head)}</p>
<h1>${title}</h1>
<p class="meta">For <bdi>${head.subject.displayName}</bdi> · <time datetime="${head.createdAt}">${timeInWords(head.createdAt)}</time> · Package ${head.packageId} · Times are those of ${head.timeZone}</p>`
