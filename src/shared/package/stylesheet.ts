/** How the pages of a package look: light, calm, and the same on paper. */
export const stylesheet = `
:root { color-scheme: light; --text: #1c1e21; --muted: #5a6068; --line: #dddfe2; --accent: #0f6a63; --soft: #f1f6f5; }
* { box-sizing: border-box; }
body { margin: 0; background: #fafaf8; color: var(--text); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
header, main { max-width: 58rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 3.5rem; }
main { padding-bottom: 4rem; }
h1 { margin: 0; font-size: 2rem; line-height: 1.2; letter-spacing: -0.01em; text-wrap: balance; }
h2 { margin: 3rem 0 0.75rem; font-size: 1.2rem; }
p { margin: 0.75rem 0; max-width: 42rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.from { margin: 0 0 0.5rem; color: var(--accent); font-weight: 600; }
.meta, .under, .none { color: var(--muted); }
.meta { font-size: 0.9rem; }
.first { display: inline-block; margin: 0.5rem 0; padding: 0.7rem 1.2rem; border-radius: 6px; background: var(--accent); color: #fff; font-weight: 600; text-decoration: none; }
.card { margin: 1.5rem 0 0; padding: 0.25rem 1.25rem; border: 1px solid var(--line); border-radius: 8px; background: #fff; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding: 0.9rem 0 0.4rem; text-align: start; font-weight: 600; font-size: 1.05rem; }
caption .meta { font-weight: 400; margin-inline-start: 0.5rem; }
th { padding: 0.35rem 1.25rem 0.35rem 0; border-bottom: 1px solid var(--line); color: var(--muted); font-size: 0.85rem; font-weight: 600; text-align: start; vertical-align: bottom; white-space: nowrap; }
td { padding: 0.65rem 1.25rem 0.65rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
th:last-child, td:last-child { padding-inline-end: 0; }
tbody tr:last-child td { border-bottom: 0; }
td > span, td > time { display: block; unicode-bidi: plaintext; white-space: pre-wrap; }
td > .under { font-size: 0.9rem; }
td.wide > .under { margin-top: 0.2rem; }
td time { white-space: nowrap; }
td { min-width: 9.5rem; }
td:first-child { width: 1%; min-width: 12rem; }
td.wide { width: 60%; min-width: 14rem; overflow-wrap: break-word; }
.files td:first-child { width: 31%; }
.files td.wide { width: auto; }
.files td.meta { width: 6rem; min-width: 5rem; text-align: end; white-space: nowrap; }
ul { padding-inline-start: 1.2rem; }
li { margin: 0.35rem 0; }
h1, .from, bdi { unicode-bidi: isolate; overflow-wrap: anywhere; }
code { font-size: 0.9em; }
@media (max-width: 40rem) {
  header { padding-top: 2rem; }
  header, main { padding-inline: 1rem; }
  .card { padding-inline: 0.9rem; }
  td, th { padding-inline-end: 0.75rem; }
  td, td:first-child { min-width: 5.5rem; overflow-wrap: break-word; }
  td.wide { min-width: 10rem; }
  td time { white-space: normal; }
  .files tr { display: block; padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
  .files tr:last-child { border: 0; }
  .files td, .files td:first-child, .files td.meta { display: block; width: auto; min-width: 0; padding: 0.1rem 0; border: 0; text-align: start; }
  .files td:empty { display: none; }
}
@media print {
  @page { margin: 18mm 16mm; }
  body { background: none; font-size: 10.5pt; }
  header, main { max-width: none; padding: 0; }
  .card { border: 0; padding: 0; overflow: visible; }
  .first { padding: 0; background: none; color: inherit; }
  thead { display: table-header-group; }
  tr, h2 { break-inside: avoid; }
  h2, caption { break-after: avoid; }
  a { color: inherit; }
}
`
