import type { CustomerKind, NameParts } from '@shared/domain/customer'
import { fullName } from './full-name'
import { oneLine } from './tidy-text'
import type { Card } from './vcard-cards'
import { every, partsOf, textOf } from './vcard-values'

type Named = { kind: CustomerKind; name: string; nameParts?: NameParts; nickname?: string }

/** How somebody is called; the name is empty when the card has none. `company` is the first ORG. */
export function namedBy(card: Card, company: string): Named {
  const parts = namePartsOf(card)
  const nickname = every(card, 'NICKNAME')
    .flatMap((property) => partsOf(card, property, ',').map(oneLine))
    .find(Boolean)
  const written = textOf(card, 'FN')
  const kind = isCompany(card, written, parts, company) ? 'company' : 'person'
  if (kind === 'company') return { kind, name: company || written, ...(nickname ? { nickname } : {}) }

  const name = halves(written, parts) ?? (written || fullName(parts))
  const telling = Object.values(parts).filter((part) => part !== name).length > 0
  return {
    kind,
    name: name || (nickname ?? ''),
    ...(telling ? { nameParts: parts } : {}),
    ...(nickname && name ? { nickname } : {}),
  }
}

function namePartsOf(card: Card): NameParts {
  const [family, given, additional, prefix, suffix] =
    every(card, 'N')
      .map((property) => partsOf(card, property, ';').map(oneLine))
      .find((parts) => parts.some(Boolean)) ?? []
  return Object.fromEntries(
    Object.entries({ prefix, given, additional, family, suffix }).filter(([, part]) => part),
  ) as NameParts
}

/** Some phones write the family name into N and the given name into FN: neither is the whole name. */
function halves(written: string, parts: NameParts) {
  const { family } = parts
  const onlyFamily = family && Object.keys(parts).length === 1
  const related = written.toLowerCase().includes(family?.toLowerCase() ?? '')
  return onlyFamily && written && !/\s/.test(written) && !related ? `${written} ${family}` : undefined
}

function isCompany(card: Card, written: string, parts: NameParts, company: string) {
  const kind = textOf(card, 'KIND').toLowerCase()
  if (kind) return kind === 'org' || kind === 'organization'
  if (textOf(card, 'X-ABSHOWAS').toUpperCase() === 'COMPANY') return true
  const nobody = !parts.given && !parts.family
  const sameName = written === company && fullName(parts) !== company
  return company !== '' && (nobody ? written === '' || sameName : sameName)
}
