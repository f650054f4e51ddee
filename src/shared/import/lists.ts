import type { Ways } from './ways'

/** Ours, and after them what only they have. The very same list when nothing is new. */
export function withTheirs<Item>(ours: Item[] | undefined, theirs: Item[] = [], { same, make, complete }: Ways<Item>) {
  const all = [...(ours ?? [])]
  let changed = false
  for (const their of theirs) {
    const alike = all.filter((our) => same(our, their))
    if (alike.some((our) => complete(our, their) === our)) continue
    const [our] = alike
    if (our === undefined) all.push(make(their))
    else all.splice(all.indexOf(our), 1, complete(our, their))
    changed = true
  }
  return changed ? all : ours
}

/** Theirs, completed by what ours say of the same, and after them the rest of ours. */
export function theirsFirst<Item>(
  ours: Item[] | undefined,
  theirs: Item[] | undefined,
  { same, make, overwrite }: Ways<Item>,
) {
  if (!theirs) return ours
  const rest = [...(ours ?? [])]
  const first = theirs.map((their) => {
    const at = rest.findIndex((our) => same(our, their))
    const [our] = at < 0 ? [] : rest.splice(at, 1)
    return our === undefined ? make(their) : overwrite(our, their)
  })
  return [...first, ...rest]
}

/** Of several that are preferred the first stays so. */
export function onePreferred<Item extends { preferred?: boolean }>(list: Item[] | undefined): Item[] | undefined {
  const first = list?.findIndex(({ preferred }) => preferred)
  return list?.map((item, at) => (item.preferred && at !== first ? notPreferred(item) : item))
}

function notPreferred<Item extends { preferred?: boolean }>(item: Item): Item {
  const { preferred: _, ...rest } = item
  return rest as Item
}
