import type { ImportedPerson, Program, Remark } from './imported-person'
import { limits } from './limits'
import { cardsOf } from './vcard-cards'
import { personOfCard } from './vcard-person'
import { programOf } from './vcard-program'

type ReadCards = { people: ImportedPerson[]; remarks: Remark[]; version?: string; program?: Program }

/** The people of a vCard file of any version, in the order of the file. */
export function readVCard(text: string): ReadCards {
  const read: ReadCards = { people: [], remarks: [] }
  for (const card of cardsOf(text)) {
    if (card.number > limits.cards) {
      read.remarks.push({ card: card.number, code: 'tooManyCards', detail: String(limits.cards) })
      break
    }
    read.version ??= card.version || undefined
    read.program ??= programOf(card)
    const person = personOfCard(card, (code, detail) =>
      read.remarks.push({ card: card.number, code, ...(detail ? { detail } : {}) }),
    )
    if (person) read.people.push(person)
    for (const code of card.problems) read.remarks.push({ card: card.number, code })
  }
  return read
}
