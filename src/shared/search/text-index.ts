import { isLongWord } from '@shared/directory/typo'
import { createRowIds } from './row-ids'
import { addSlots, eachSlot, hasSlot, keepOnly, type SlotSet, slotSet } from './slot-set'
import { createVocabulary } from './vocabulary'
import { wantedOf, wordsOf } from './words'

/** Tables whose rows are found by their words. */
export const searchedTables = ['customers', 'interactions', 'followUps'] as const
export type SearchedTable = (typeof searchedTables)[number]

/** A row to be found. `at` is the instant (ms) by which newer ones come first. */
export type SearchedRow = { table: SearchedTable; id: string; text: string; at: number }

export type FoundRow = { table: SearchedTable; id: string }

/** `isNearly`: nothing had the words as they were typed, and these have them but for one slip. */
export type FoundRows = { rows: FoundRow[]; total: number; isNearly: boolean }

/** Of slots whose rows are gone, more than this part is worth the work of tidying up, from so many on. */
const worthTidying = { part: 0.3, from: 20_000 }

/** Every text of the book in memory: found by the beginnings of its words, in any order. */
export function createTextIndex() {
  const vocabulary = createVocabulary()
  let ids = createRowIds()
  /** For each word the slots in which it stands: most words stand in one only. */
  let places: (number | number[])[] = []
  let tables = new Uint8Array(1024)
  let instants = new Float64Array(1024)
  let gone = 0

  const isThere = (slot: number) => tables[slot] !== 0

  function grow() {
    if (ids.count() < tables.length) return
    const moreTables = new Uint8Array(tables.length * 2)
    moreTables.set(tables)
    tables = moreTables
    const moreInstants = new Float64Array(instants.length * 2)
    moreInstants.set(instants)
    instants = moreInstants
  }

  function put({ table, id, text, at }: SearchedRow) {
    remove(id)
    const words = wordsOf(text)
    if (words.size === 0) return
    grow()
    const slot = ids.add(id)
    tables[slot] = searchedTables.indexOf(table) + 1
    instants[slot] = at
    for (const word of words) addPlace(vocabulary.numberFor(word), slot)
  }

  function addPlace(word: number, slot: number) {
    const before = places[word]
    if (before === undefined) places[word] = slot
    else if (typeof before === 'number') places[word] = [before, slot]
    else before.push(slot)
  }

  function remove(id: string) {
    const slot = ids.slotOf(id)
    if (slot === undefined) return
    ids.forget(slot)
    tables[slot] = 0
    gone++
    if (gone > worthTidying.from && gone > ids.count() * worthTidying.part) tidy()
  }

  /** Gives every row that is there a new slot, without holes. */
  function tidy() {
    const before = { ids, places, tables, instants }
    const moved = new Int32Array(before.ids.count()).fill(-1)
    ids = createRowIds()
    for (let slot = 0; slot < moved.length; slot++)
      if (before.tables[slot] !== 0) moved[slot] = ids.add(before.ids.idOf(slot))
    tables = new Uint8Array(before.tables.length)
    instants = new Float64Array(before.instants.length)
    for (const [slot, to] of moved.entries()) {
      if (to === -1) continue
      tables[to] = before.tables[slot]!
      instants[to] = before.instants[slot]!
    }
    places = before.places.map((slots) => {
      const still = [slots].flat().flatMap((slot) => (moved[slot] === -1 ? [] : [moved[slot]!]))
      return still.length === 1 ? still[0]! : still
    })
    gone = 0
  }

  /** The slots that have, for each of the wanted words, one of its `matches`. */
  function slotsWith(wanted: string[][], matches: (word: string) => Iterable<number>): SlotSet | undefined {
    let all: SlotSet | undefined
    for (const spellings of wanted) {
      const some = slotSet(ids.count())
      for (const spelling of spellings) for (const word of matches(spelling)) addSlots(some, places[word]!)
      if (all) keepOnly(all, some)
      else all = some
    }
    return all
  }

  function* exactly(word: string): Generator<number> {
    const number = vocabulary.numberOf(word)
    if (number !== undefined) yield number
  }

  function* nearly(word: string): Generator<number> {
    let isAsTyped = false
    for (const number of vocabulary.startingWith(word)) {
      isAsTyped = true
      yield number
    }
    if (!isAsTyped && isLongWord(word)) yield* vocabulary.nearly(word)
  }

  /** The `limit` best of each table: those with the very words first, then the newer ones. */
  function best(set: SlotSet, exact: SlotSet, limit: number) {
    const found = searchedTables.map((): number[] => [])
    let total = 0
    const isBefore = (one: number, other: number) =>
      hasSlot(exact, one) === hasSlot(exact, other) ? instants[one]! > instants[other]! : hasSlot(exact, one)
    // What came last is mostly what is new, and then the rest has no place among the best.
    eachSlot(set, (slot) => {
      if (!isThere(slot)) return
      total++
      const some = found[tables[slot]! - 1]!
      if (some.length === limit && !isBefore(slot, some[limit - 1]!)) return
      let at = some.length
      while (at > 0 && isBefore(slot, some[at - 1]!)) at--
      some.splice(at, 0, slot)
      if (some.length > limit) some.pop()
    })
    const rows = found.flatMap((slots, table) =>
      slots.map((slot) => ({ table: searchedTables[table]!, id: ids.idOf(slot) })),
    )
    return { rows, total }
  }

  return {
    /** Takes in rows, new or changed. */
    put(rows: readonly SearchedRow[]) {
      for (const row of rows) put(row)
    },
    remove(rows: readonly string[]) {
      for (const id of rows) remove(id)
    },
    removeAll(table: SearchedTable) {
      const wanted = searchedTables.indexOf(table) + 1
      for (let slot = 0; slot < ids.count(); slot++) {
        if (tables[slot] !== wanted) continue
        ids.forget(slot)
        tables[slot] = 0
        gone++
      }
    },
    /** The `limit` best rows of each table in which each word that was typed begins a word. Nothing is found by nothing. */
    search(typed: string, limit: number): FoundRows {
      const wanted = wantedOf(typed)
      const set = slotsWith(wanted, vocabulary.startingWith)
      if (!set) return { rows: [], total: 0, isNearly: false }
      const found = best(set, slotsWith(wanted, exactly)!, limit)
      if (found.total > 0) return { ...found, isNearly: false }
      const near = slotsWith(wanted, nearly)!
      return { ...best(near, near, limit), isNearly: true }
    },
    /** How many rows and different words there are. */
    size: () => ({ rows: ids.count() - gone, words: vocabulary.count() }),
  }
}
