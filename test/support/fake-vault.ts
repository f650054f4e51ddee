import type { Appended, Desktop, Events, RowsPart } from '@shared/bridge'
import { isQuiet } from '@shared/domain/act'
import type { TableName } from '@shared/domain/changes'
import { rowDigest } from '@shared/vault/digest'
import type { Counts, Deed, Entry, EntryHead, NotSavedReason, Row, RowChange } from '@shared/vault/entry'
import type { MissingCommits, OpenedVault, StartNews } from '@shared/vault/opened'

type Rows = Map<string, { table: TableName; row: Row }>
type Listener = (payload: never) => void

/** Rows that are handed out at once. */
const handful = 1000

const tablesInOrder: TableName[] = ['customers', 'interactions', 'followUps', 'business']

export type FakeVault = ReturnType<typeof fakeVault>

/** A vault in memory that keeps the contract of the real one, for any number of windows, with the failures it can have. */
export function fakeVault(id = 'a-vault') {
  const entries: Entry[] = []
  const windows: { event: keyof Events; listener: Listener }[][] = []
  const readings = new Map<number, RowsPart[]>()
  const renewed: string[] = []
  const news: StartNews[] = []
  const failing = {
    readRows: false,
    mending: false,
    missing: undefined as MissingCommits[] | undefined,
    append: [] as ('rejects' | 'rejects after writing' | NotSavedReason)[],
    adopt: [] as NotSavedReason[],
  }
  const state = {
    id,
    sequence: 0,
    rows: new Map() as Rows,
    isProven: true,
    missing: [] as MissingCommits[],
    opening: undefined as OpenedVault | undefined,
    renewed: undefined as (OpenedVault & { is: 'open' })['renewed'],
    /** The oldest commit that the journal still has. */
    first: 1,
    /** A test of the start: nobody else writes into the database where it stands. */
    isForStart: false,
  }
  let adopted: Rows | undefined

  const counts = (rows = state.rows): Counts => {
    const sum: Counts = {}
    for (const { table } of rows.values()) sum[table] = (sum[table] ?? 0) + 1
    return sum
  }

  const tell = <Name extends keyof Events>(event: Name, payload: Events[Name], except?: unknown) => {
    for (const listeners of windows) {
      if (listeners === except) continue
      for (const heard of listeners) if (heard.event === event) heard.listener(payload as never)
    }
  }

  function write(deed: Deed, parts: string[], from?: unknown): EntryHead {
    const tally: EntryHead['tally'] = {}
    for (const { table, id: row, before, after } of parts.flatMap((part) => JSON.parse(part) as RowChange[])) {
      tally[table] ??= { added: 0, changed: 0, gone: 0 }
      if (before && after) tally[table].changed++
      else if (after) tally[table].added++
      else if (before) tally[table].gone++
      if (after) state.rows.set(`${table} ${row}`, { table, row: after })
      else state.rows.delete(`${table} ${row}`)
    }
    state.sequence++
    const head = { ...deed, sequence: state.sequence, at: Date.now(), tally }
    entries.push({ ...head, parts })
    tell('committed', head, from)
    return head
  }

  /** The chain begins with the rows of now. */
  function beginAnew(sequence: number) {
    state.sequence = sequence
    state.first = sequence + 1
    state.isProven = true
  }

  /** As one window sees it. */
  function window(): Desktop {
    const listeners: { event: keyof Events; listener: Listener }[] = []
    windows.push(listeners)
    const calls: Partial<Desktop> = {
      openVault: async () =>
        state.opening ?? {
          is: 'open',
          vault: state.id,
          sequence: state.sequence,
          counts: counts(),
          isProven: state.isProven,
          generation: 1 + renewed.length,
          missing: state.missing,
          reachesBackTo: state.first - 1,
          renewed: state.renewed,
        },
      async append(deed, parts): Promise<Appended> {
        const fails = failing.append.shift()
        if (fails === 'rejects') throw new Error('no answer')
        if (fails && fails !== 'rejects after writing') return { notSaved: fails }
        const saved = write(deed, structuredClone(parts), listeners)
        if (fails) throw new Error('no answer')
        return { saved: structuredClone(saved) }
      },
      entriesAfter: async (sequence) =>
        structuredClone(
          entries.filter((entry) => entry.sequence > sequence && entry.sequence >= state.first).slice(0, 2),
        ),
      entry: async (sequence) =>
        structuredClone(entries.find((entry) => entry.sequence === sequence && entry.sequence >= state.first)),
      entryHeads: async () =>
        entries.filter(({ act }) => !isQuiet(act)).map(({ parts: _, ...head }) => structuredClone(head)),
      async readRows() {
        if (failing.readRows) throw new Error('no answer')
        if (!state.isProven && !failing.mending) beginAnew(state.sequence + 1)
        const parts: RowsPart[] = []
        for (const table of tablesInOrder) {
          const rows = [...state.rows.values()]
            .filter((one) => one.table === table)
            .map(({ row }) => structuredClone(row))
          for (let from = 0; from < rows.length; from += handful)
            parts.push({ table, rows: rows.slice(from, from + handful) })
        }
        const reader = readings.size
        readings.set(reader, parts)
        return { reader, sequence: state.sequence, counts: counts(), missing: failing.missing }
      },
      async nextRows(reader) {
        const parts = readings.get(reader)
        if (!parts) throw new Error('there is no such reading')
        const part = parts.shift()
        if (!part) readings.delete(reader)
        return part
      },
      async beginAdopting() {
        adopted = new Map()
      },
      async adoptRows({ table, rows }) {
        for (const row of structuredClone(rows)) adopted?.set(`${table} ${row.id}`, { table, row })
      },
      async endAdopting(sequence) {
        const fails = failing.adopt.shift()
        if (fails) return { notSaved: fails }
        state.rows = adopted ?? new Map()
        beginAnew(Math.max(state.sequence + 1, sequence))
        return { vault: state.id, sequence: state.sequence }
      },
      async renewDatabase(because) {
        renewed.push(because)
      },
      async tellStart(told) {
        news.push(...told)
      },
      async digest() {
        const sum = rowDigest()
        for (const { table, row } of state.rows.values()) sum.add(table, row)
        return { sequence: state.sequence, digest: sum.text() }
      },
      on(event, listener) {
        const heard = { event, listener: listener as Listener }
        listeners.push(heard)
        return () => void listeners.splice(listeners.indexOf(heard), 1)
      },
    }
    return calls as Desktop
  }

  return { window, state, entries, failing, renewed, news, counts, tell, write }
}
