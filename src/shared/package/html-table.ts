import { type Html, html } from './html'
import type { Cell, Column, Table } from './table'
import { timeInWords } from './time-words'

/** A table for reading: columns that say nothing are left out, small ones stand under the one before them. */
export function htmlTable({ name, title, columns, rows }: Table): Html {
  const shown = columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ placing, index }) => placing !== 'not shown' && rows.some((row) => hasWords(row[index])))
  const starts = shown.flatMap(({ placing }, index) => (placing === 'column' || index === 0 ? [index] : []))
  const groups = starts.map((start, index) => shown.slice(start, starts[index + 1]))

  if (rows.length === 0) return html`<p class="none">${title}: nothing is recorded.</p>`
  return html`<div class="card"><table data-table="${name}">
<caption>${title} <span class="meta">${countOf(rows.length)}</span></caption>
<thead><tr>${groups.map(([first]) => html`<th scope="col">${first?.header}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${groups.map((group) => cellOf(group, row))}</tr>\n`)}</tbody>
</table></div>`
}

type Shown = Column & { index: number }

const hasWords = (cell: Cell) => cell !== undefined && cell !== '' && cell !== false

const countOf = (rows: number) => (rows === 1 ? '1 entry' : `${rows} entries`)

function cellOf(group: Shown[], row: Cell[]): Html {
  const isWide = group.some(({ width }) => width >= 40)
  const parts = group.flatMap(({ index, placing, header }) => {
    const cell = row[index]
    if (!hasWords(cell)) return []
    if (placing === 'column') return [html`<span>${inWords(cell)}</span>`]
    const before = placing === 'under with header' && (cell === true ? header : `${header}: `)
    return [html`<span class="under">${before}${cell !== true && inWords(cell)}</span>`]
  })
  return isWide ? html`<td class="wide">${parts}</td>` : html`<td>${parts}</td>`
}

function inWords(cell: Cell): Html | string | undefined {
  if (cell === undefined || cell === false) return undefined
  if (cell === true) return 'yes'
  return typeof cell === 'object' ? html`<time datetime="${cell.time}">${timeInWords(cell.time)}</time>` : String(cell)
}
