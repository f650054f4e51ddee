import type { NameParts } from '@shared/domain/customer'
import { type DayFirst, datesInRow } from './csv-dates'
import { addressesInRow, emailsInRow, linksInRow, phonesInRow } from './csv-reach'
import { allOf, cellOf, type Row } from './csv-row'
import { fullName } from './full-name'
import type { ImportedPerson, RemarkCode } from './imported-person'
import { oneLine } from './tidy-text'

type Context = {
  /** What the ids of this table are called: a second import finds the same people. */
  source: string
  dayFirst: DayFirst
  remark: (code: RemarkCode, detail?: string) => void
}

/** The person or company of a row; undefined when it says nobody. */
export function personOfRow(row: Row, rowNumber: number, context: Context): ImportedPerson | undefined {
  const parts = namePartsIn(row)
  const person = oneLine(cellOf(row, 'name')) || fullName(parts)
  const company = companyIn(row)
  const emails = emailsInRow(row)
  const phones = phonesInRow(row)
  const nickname = oneLine(cellOf(row, 'nickname'))
  const name = person || company?.name || nickname || emails[0]?.value || phones[0]?.value
  if (!name) {
    if (row.size > 0) context.remark('nothingUsable')
    return undefined
  }
  const kind = person || !company ? 'person' : 'company'
  if (!person && !company && !nickname) context.remark('noName', name)

  const id = oneLine(cellOf(row, 'externalId'))
  const notes = notesIn(row)
  const unmapped = keptAside(row, company === undefined)
  const telling = Object.values(parts).some((part) => part !== name)
  return {
    kind,
    name,
    ...(telling && kind === 'person' ? { nameParts: parts } : {}),
    ...(nickname && nickname !== name ? { nickname } : {}),
    companies: company && company.name !== name ? [company] : [],
    emails,
    phones,
    addresses: addressesInRow(row),
    links: linksInRow(row),
    tags: tagsIn(row),
    dates: datesInRow(row, context.dayFirst, (text) => context.remark('badDate', text)),
    ...(notes ? { notes } : {}),
    ...(id ? { externalId: { source: context.source, id } } : {}),
    origin: { row: rowNumber },
    ...(unmapped.length > 0 ? { unmapped } : {}),
  }
}

function namePartsIn(row: Row): NameParts {
  const parts = {
    prefix: allOf(row, 'namePrefix')
      .map(({ text }) => oneLine(text))
      .join(' '),
    given: oneLine(cellOf(row, 'givenName')),
    additional: oneLine(cellOf(row, 'middleName')),
    family: oneLine(cellOf(row, 'familyName')),
    suffix: oneLine(cellOf(row, 'nameSuffix')),
  }
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part))
}

function companyIn(row: Row) {
  const name = oneLine(cellOf(row, 'company'))
  return name ? { name, ...(roleIn(row) ? { role: roleIn(row) } : {}) } : undefined
}

const roleIn = (row: Row) => [cellOf(row, 'role'), cellOf(row, 'department')].map(oneLine).filter(Boolean).join(', ')

/** Google marks the lists that it made itself with an asterisk. */
function tagsIn(row: Row) {
  const tags = allOf(row, 'tags').flatMap(({ text }) => text.split(/ ::: |[,;\n]/).map(oneLine))
  return [...new Set(tags)].filter((tag) => tag && !tag.startsWith('* '))
}

function notesIn(row: Row) {
  const notes = allOf(row, 'notes').map(({ column, text }) => (column.titled ? `${column.header}: ${text}` : text))
  return [...new Set(notes)].join('\n\n')
}

function keptAside(row: Row, withoutCompany: boolean) {
  const aside = allOf(row, 'keepAside').map(({ column, text }) => ({
    column: (column.group && cellOf(row, 'keepAsideLabel', column.group)) || column.header,
    value: text,
  }))
  const role = allOf(row, 'role').map(({ column, text }) => ({ column: column.header, value: oneLine(text) }))
  return withoutCompany ? [...role.slice(0, 1), ...aside] : aside
}
