import type { Draft } from './draft'
import { type Evidence, evidenceFor, evidences, type Features } from './evidence'
import { numberKey } from './same-value'

export type Recognised<Key> = { key: Key; evidence: Evidence }

/** An address or a number that more people share than this says nothing about one of them. */
const mostSharing = 50

/**
 * Everybody who is known so far, found again by what makes them themselves.
 * @param holds whether one says everything already that the other one says
 */
export function acquaintances<Key>(holds: (known: Draft, other: Draft) => boolean) {
  const known = new Map<Key, Features>()
  const byFeature = new Map<string, Set<Key>>()

  /** Makes somebody known; again under the same key when more has become known. */
  function add(key: Key, features: Features) {
    known.set(key, features)
    for (const feature of searchable(features)) {
      const sharing = byFeature.get(feature)
      if (sharing) sharing.add(key)
      else byFeature.set(feature, new Set([key]))
    }
  }

  /**
   * Who this may be, the likeliest first: of the same kind, one who holds every detail already, the strongest evidence,
   * the one who was known first. `sharing` is somebody who has the same address or number, but another name.
   */
  function find(features: Features): { found: Recognised<Key>[]; sharing: Key | undefined } {
    const found: Recognised<Key>[] = []
    let sharing: Key | undefined
    for (const key of alike(features)) {
      const evidence = evidenceFor(known.get(key) as Features, features)
      if (evidence === 'sharing') sharing ??= key
      else if (evidence) found.push({ key, evidence })
    }
    return { found: found.length < 2 ? found : byLikelihood(found, features), sharing }
  }

  function alike(features: Features) {
    const keys = new Set<Key>()
    for (const feature of searchable(features)) {
      const sharing = byFeature.get(feature)
      if (!sharing || (sharing.size > mostSharing && isShareable(feature))) continue
      for (const key of sharing) keys.add(key)
    }
    return keys
  }

  function byLikelihood(found: Recognised<Key>[], { draft, nameKey }: Features) {
    const points = new Map(
      found.map((one) => {
        const other = known.get(one.key) as Features
        const held = holds(other.draft, draft) ? 20 + Number(other.nameKey === nameKey) * 10 : 0
        return [one, Number(other.draft.kind === draft.kind) * 100 + held - evidences.indexOf(one.evidence)]
      }),
    )
    return found.toSorted((one, other) => (points.get(other) ?? 0) - (points.get(one) ?? 0))
  }

  return { add, find }
}

const searchable = ({ externalIds, emails, numbers, nameKey }: Features) => [
  ...externalIds.map((id) => `id ${id}`),
  ...emails.map((email) => `email ${email}`),
  ...numbers.map((number) => `phone ${numberKey(number)}`),
  ...(nameKey ? [`name ${nameKey}`] : []),
]

const isShareable = (feature: string) => feature.startsWith('email ') || feature.startsWith('phone ')
