import type { CustomerKind } from '@shared/domain/customer'
import type { ImportedPerson, RemarkCode } from './imported-person'
import { manyLines, oneLine } from './tidy-text'
import type { Card } from './vcard-cards'
import { datesIn } from './vcard-dates'
import { namedBy } from './vcard-name'
import { addressesIn, emailsIn, linksIn, phonesIn } from './vcard-reach'
import { every, labelOf, partsOf, textOf, valueIn } from './vcard-values'

/** The person or company of a card; undefined when it says nobody. `remark` is told what could not be used. */
export function personOfCard(
  card: Card,
  remark: (code: RemarkCode, detail?: string) => void,
): ImportedPerson | undefined {
  if (card.problems.has('cardTooLarge')) return undefined
  const works = companiesIn(card)
  const named = namedBy(card, works.companies[0]?.name ?? '')
  if (isGroup(card)) {
    remark('groupLeftOut', named.name)
    return undefined
  }
  const emails = emailsIn(card)
  const phones = phonesIn(card)
  const name = named.name || works.companies[0]?.name || emails[0]?.value || phones[0]?.value
  if (!name) {
    remark('nothingUsable')
    return undefined
  }
  if (!named.name && !works.companies[0]) remark('noName', name)
  if (every(card, 'PHOTO').some(({ value }) => value.trim() !== '')) remark('photoLeftOut')

  const notes = notesIn(card)
  const uid = textOf(card, 'UID').replace(/^urn:uuid:/i, '')
  const unmapped = [...homelessRole(named.kind, works), ...relatedIn(card)]
  return {
    ...named,
    name,
    companies: named.kind === 'company' ? [] : works.companies,
    emails,
    phones,
    addresses: addressesIn(card),
    links: linksIn(card),
    tags: tagsIn(card),
    dates: datesIn(card, (text) => remark('badDate', text)),
    ...(notes ? { notes } : {}),
    ...(uid ? { externalId: { source: 'vcard', id: uid } } : {}),
    origin: { card: card.number },
    ...(unmapped.length > 0 ? { unmapped } : {}),
  }
}

const isGroup = (card: Card) =>
  [textOf(card, 'KIND'), textOf(card, 'X-ADDRESSBOOKSERVER-KIND')].some((kind) => kind.toLowerCase() === 'group')

type Works = Pick<ImportedPerson, 'companies'> & { title: string }

/** Companies with the role in each: that of the same group, or else of the same place in the list. */
function companiesIn(card: Card): Works {
  const titles = every(card, 'TITLE').length > 0 ? every(card, 'TITLE') : every(card, 'ROLE')
  const grouped = titles.some(({ group }) => group && every(card, 'ORG').some((company) => company.group === group))
  const companies = new Map<string, { name: string; role?: string }>()
  for (const [at, property] of every(card, 'ORG').entries()) {
    const [name = '', ...departments] = partsOf(card, property, ';').map(oneLine)
    const title = grouped ? titles.find(({ group }) => group !== undefined && group === property.group) : titles[at]
    const role = [title ? oneLine(valueIn(card, title)) : '', ...departments].filter(Boolean).join(', ')
    if (name && !companies.has(name)) companies.set(name, { name, ...(role ? { role } : {}) })
  }
  return { companies: [...companies.values()], title: textOf(card, titles[0]?.name ?? '') }
}

/** A role is told of a person in a company. Without one of the two it would be lost. */
const homelessRole = (kind: CustomerKind, { companies, title }: Works) =>
  title && (kind === 'company' || companies.length === 0) ? [{ column: 'TITLE', value: title }] : []

function notesIn(card: Card) {
  const notes = new Set(every(card, 'NOTE').map((property) => manyLines(valueIn(card, property))))
  return [...notes].filter(Boolean).join('\n\n')
}

/** Google puts everybody into a list called myContacts. */
function tagsIn(card: Card) {
  const tags = every(card, 'CATEGORIES').flatMap((property) => partsOf(card, property, ',').map(oneLine))
  return [...new Set(tags)].filter((tag) => tag && tag !== 'myContacts')
}

/** People around somebody, by what they are: `spouse`, `assistant`, `mother`. */
function relatedIn(card: Card) {
  const apple = every(card, 'X-ABRELATEDNAMES').map((property) => ({
    column: labelOf(card, property) ?? 'related',
    value: oneLine(valueIn(card, property)),
  }))
  const outlook = [...card.properties.keys()].flatMap((name) => {
    const whose = /^X-.*\b(SPOUSE|MANAGER|ASSISTANT)(?:[-_]NAME)?$/.exec(name)?.[1]?.toLowerCase()
    return whose ? [{ column: whose, value: textOf(card, name) }] : []
  })
  return [...apple, ...outlook].filter(({ value }) => value !== '')
}
