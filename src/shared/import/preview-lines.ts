import type { ImportedPerson, Remark } from '@shared/contacts/imported-person'
import type { Outcome } from './outcome'

/** The row as a spreadsheet counts it, or the card, both from 1. */
export type Place = ImportedPerson['origin']

/** One line of the preview: somebody of the file and what happens to them, or a row or card that nobody can be made of. */
export type PreviewLine = {
  place: Place
  /** Empty for what is left out. */
  name: string
  company?: string
  /** Addresses and numbers. */
  reach?: string[]
  outcome: Outcome | { state: 'leftOut' }
  /** What could not be used of it. */
  remarks: Remark[]
  /** Where the first one stands, of somebody who is there twice. */
  first?: Place & { name: string }
}

export type PreviewState = PreviewLine['outcome']['state']

/** All lines in the order of the file, and the remarks that are on no row or card. */
export function previewLines(people: ImportedPerson[], outcomes: Outcome[], remarks: Remark[]) {
  const byPlace = new Map<string, Remark[]>()
  const general: Remark[] = []
  for (const remark of remarks) {
    if (orderOf(remark) === undefined || isOnAllBelow(remark)) general.push(remark)
    else push(byPlace, keyOf(remark), remark)
  }

  const lines = people.map((person, at): PreviewLine => {
    const key = keyOf(person.origin)
    const remarks = byPlace.get(key) ?? []
    byPlace.delete(key)
    return lineOf(person, outcomes[at] ?? { state: 'new' }, remarks, people)
  })
  for (const remarks of byPlace.values()) {
    const { row, card } = remarks[0] as Remark
    lines.push({ place: placeOf({ row, card }), name: '', outcome: { state: 'leftOut' }, remarks })
  }
  return { lines: lines.sort((one, other) => (orderOf(one.place) ?? 0) - (orderOf(other.place) ?? 0)), general }
}

function lineOf(person: ImportedPerson, outcome: Outcome, remarks: Remark[], people: ImportedPerson[]): PreviewLine {
  const company = person.companies[0]?.name
  const reach = [...person.emails, ...person.phones].map(({ value }) => value).filter((value) => value !== person.name)
  const first = outcome.state === 'twice' ? people[outcome.of] : undefined
  return {
    place: person.origin,
    name: person.name,
    ...(company && { company }),
    ...(reach.length > 0 && { reach: reach.slice(0, 2) }),
    outcome,
    remarks,
    ...(first && { first: { ...first.origin, name: first.name } }),
  }
}

/** Says where reading stopped. */
const isOnAllBelow = ({ code }: Remark) => code === 'tooManyRows' || code === 'tooManyCards'

const orderOf = ({ row, card }: Place) => row ?? card
const keyOf = ({ row, card }: Place) => (row === undefined ? `card ${card}` : `row ${row}`)
const placeOf = ({ row, card }: Place): Place => (row === undefined ? { card } : { row })

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item) {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
