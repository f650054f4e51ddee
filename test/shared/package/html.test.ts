import { html } from '@shared/package/html'
import { htmlTable } from '@shared/package/html-table'
import { page } from '@shared/package/page'
import { tableOf } from '@shared/package/table'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('text is never taken for markup, wherever it stands', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('<script>', '"><img src=x onerror=y>', "'", '&lt;')), (text) => {
      const { markup } = html`<p title="${text}">${[text]}</p>`
      expect(markup.replace(/^<p title="|">|<\/p>$/g, '')).not.toMatch(/[<>"']|&(?!#\d+;)/)
    }),
  )
})

test('markup that was made here is put in as it is', () => {
  expect(html`<ul>${[1, 2].map((n) => html`<li>${n}</li>`)}</ul>${undefined}${false}`.markup).toBe(
    '<ul><li>1</li><li>2</li></ul>',
  )
})

test('a page runs nothing and loads nothing', () => {
  const made = page({ title: '<x>', head: html`<h1>Hello</h1>`, body: [] })
  expect(made).toContain(
    `content="default-src &#39;none&#39;; img-src &#39;self&#39; data:; style-src &#39;unsafe-inline&#39;"`,
  )
  expect(made).toContain('<title>&#60;x&#62;</title>')
  expect(made).not.toMatch(/<script|https?:|@import|url\(/)
})

const people = (rows: { name: string; role?: string; born?: string }[]) =>
  tableOf(
    'people',
    'People',
    [
      { header: 'Name', explains: '', placing: 'column', width: 20, cell: ({ name }) => name },
      { header: 'Role', explains: '', placing: 'under with header', width: 20, cell: ({ role }) => role },
      { header: 'Born', explains: '', placing: 'column', width: 20, cell: ({ born }) => born && { time: born } },
    ],
    rows,
  )

test('a table has a caption with the count, a row for each row, and times in words', () => {
  const { markup } = htmlTable(people([{ name: 'Ada', role: 'Owner', born: '1979-05-03' }, { name: 'Bo' }]))
  expect(markup).toContain('<caption>People <span class="meta">2 entries</span></caption>')
  expect(markup).toContain('<td><span>Ada</span><span class="under">Role: Owner</span></td>')
  expect(markup).toContain('<time datetime="1979-05-03">3 May 1979</time>')
  expect(markup.match(/<tr><td>/g)).toHaveLength(2)
})

test('a column that says nothing is left out, and an empty table says so', () => {
  expect(htmlTable(people([{ name: 'Ada' }])).markup).not.toContain('Born')
  expect(htmlTable(people([])).markup).toBe('<p class="none">People: nothing is recorded.</p>')
})
