import { acquaintances } from './acquaintances'
import type { Draft } from './draft'
import { allows, type Evidence, type Features, featuresOf } from './evidence'
import { filled } from './filled'
import { isShorterForm } from './names-agree'
import { joinedNotes } from './notes'

/** Everything that a file says of one, on one place or on several. */
export type Entry = {
  features: Features
  /** Places in the list of people, the first one first; `evidence` why a later one is the same. */
  places: { at: number; evidence?: Evidence }[]
}

/** Who stands twice in the file becomes one, with the details of all. Depends on nothing but the file. */
export function entriesOf(drafts: Draft[], oneMore: () => void): Entry[] {
  const known = acquaintances<Entry>((one, other) => !filled(one, other))
  const entries: Entry[] = []
  withoutSharedIds(drafts.map(featuresInFile)).forEach((features, at) => {
    const { draft } = features
    const [found] = known.find(features).found
    const entry: Entry = found ? found.key : { features, places: [] }
    if (found) entry.features = featuresInFile(withFullerName(joined(entry.features.draft, draft), draft))
    else entries.push(entry)
    entry.places.push({ at, ...(found && { evidence: found.evidence }) })
    known.add(entry, entry.features)
    oneMore()
  })
  return entries
}

/** What a program calls several people is not the id of one: some give all people of a company its number. */
function withoutSharedIds(people: Features[]): Features[] {
  const firsts = new Map<string, Features>()
  const shared = new Set<string>()
  for (const features of people) {
    for (const id of features.externalIds) {
      const first = firsts.get(id)
      if (!first) firsts.set(id, features)
      else if (!allows('externalId', first, features)) shared.add(id)
    }
  }
  return people.map((features) => {
    if (!features.externalIds.some((id) => shared.has(id))) return features
    const { externalIds: _, ...draft } = features.draft
    return { ...features, draft, externalIds: [] }
  })
}

/** Both of one file: nothing that either says is left out, not even the notes. */
export const joined = (first: Draft, second: Draft): Draft => ({
  ...(filled(first, second) ?? first),
  notes: joinedNotes(first.notes, second.notes),
})

const withFullerName = (both: Draft, { name, nameParts }: Draft) =>
  isShorterForm(both.name, name) ? { ...both, name, nameParts } : both

export const featuresInFile = (draft: Draft) =>
  featuresOf(
    draft,
    (draft.companies ?? []).flatMap(({ name }) => name ?? []),
  )
