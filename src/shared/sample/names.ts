import type { NameParts } from '@shared/domain/customer'
import type { Culture } from './cultures/culture'
import type { Random } from './random'
import { slug } from './wording'

/** A name as shown, its parts where they are known, and what it becomes in an email address. */
export type Named = { name: string; nameParts?: NameParts; latin: string }

export function personName(random: Random, culture: Culture): Named {
  const woman = random.chance(0.5)
  const given = random.pick(woman ? culture.women : culture.men)
  const family = random.pick(woman ? culture.familyOfWomen : culture.familyOfMen)
  const latin = `${slug(given.latin)}.${slug(family.latin)}`

  if (random.chance(0.02)) return { name: given.written, latin: slug(given.latin) }
  if (random.chance(0.006)) return veryLongName(random, culture, woman)

  const parts: NameParts = { given: given.written, family: family.written }
  if (culture.prefixes && random.chance(0.06)) parts.prefix = random.pick(culture.prefixes)
  if (!culture.familyFirst && random.chance(0.15)) {
    const second = random.pick(woman ? culture.women : culture.men)
    if (second !== given) parts.additional = second.written
  }
  const shown = { name: shownName(parts, culture.familyFirst), latin }
  return random.chance(0.85) ? { ...shown, nameParts: parts } : shown
}

export function companyName(random: Random, culture: Culture): Named {
  const families: string[] = []
  const plain = random.pick(culture.companies).replace(/\*/g, () => {
    const family = random.pick(culture.familyOfMen)
    families.push(slug(family.latin))
    return family.written
  })
  const name = random.chance(0.4) ? `${plain} ${random.pick(culture.places).city}` : plain
  return { name, latin: slug(name) || families.join('-') }
}

/** Somebody with all their names and titles: more than 150 characters. */
function veryLongName(random: Random, culture: Culture, woman: boolean): Named {
  const all = woman ? culture.women : culture.men
  const families = woman ? culture.familyOfWomen : culture.familyOfMen
  const given = [random.pick(all), random.pick(all), random.pick(all)]
  const family = [random.pick(families)]
  while ([...given, ...family].map(({ written }) => written).join(' ').length < 150) family.push(random.pick(families))
  const parts = {
    given: given[0]!.written,
    additional: `${given[1]!.written} ${given[2]!.written}`,
    family: family.map(({ written }) => written).join(' '),
  }
  return {
    name: shownName(parts, culture.familyFirst && 'spaced'),
    nameParts: parts,
    latin: `${slug(given[0]!.latin)}.${slug(family[0]!.latin)}`,
  }
}

function shownName({ prefix, given, additional, family }: NameParts, familyFirst: Culture['familyFirst']): string {
  if (familyFirst === 'joined') return [family, given].join('')
  const order = familyFirst ? [prefix, family, additional, given] : [prefix, given, additional, family]
  return order.filter(Boolean).join(' ')
}
