import { partsStillFit } from '@shared/domain/name-parts'
import type { Draft } from './draft'
import { changed, isNameless } from './filled'
import { onePreferred, theirsFirst } from './lists'
import { isShorterForm } from './names-agree'
import { joinedNotes } from './notes'
import { sameEmail, sameLink, sameNumber } from './same-value'
import { address, type CompaniesNamed, date, externalId, membership, reachable, tag } from './ways'

/**
 * The row with the other one's values first, and ours after them where there is room for both; undefined when nothing
 * changes. Only a single value (name, nickname, birthday, role) is replaced, and not by less of the same name.
 */
export function overwritten<Row extends Draft>(
  row: Row,
  theirs: Draft,
  companiesNamed?: CompaniesNamed,
): Row | undefined {
  const { name, nameParts } = isNameless(theirs) || isShorterForm(theirs.name, row.name) ? row : theirs
  const ourParts = row.nameParts && partsStillFit(row.nameParts, name) ? row.nameParts : undefined
  return changed(row, {
    name,
    nameParts: nameParts ?? ourParts,
    nickname: theirs.nickname ?? row.nickname,
    notes: joinedNotes(theirs.notes, row.notes, row.notes),
    emails: onePreferred(theirsFirst(row.emails, theirs.emails, reachable(sameEmail))),
    phones: onePreferred(theirsFirst(row.phones, theirs.phones, reachable(sameNumber))),
    links: onePreferred(theirsFirst(row.links, theirs.links, reachable(sameLink))),
    addresses: onePreferred(theirsFirst(row.addresses, theirs.addresses, address)),
    tags: theirsFirst(row.tags, theirs.tags, tag),
    dates: theirsFirst(row.dates, theirs.dates, date),
    companies: theirsFirst(row.companies, theirs.companies, membership(companiesNamed)),
    externalIds: theirsFirst(row.externalIds, theirs.externalIds, externalId),
  })
}
