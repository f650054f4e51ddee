import { business } from '@renderer/database/business'
import { liveCustomers } from '@renderer/database/customers'
import { newId } from '@renderer/database/new-id'
import type { ColumnMapping } from '@shared/contacts/columns'
import { type ReadContacts, readContacts } from '@shared/contacts/read-contacts'
import type { Customer } from '@shared/domain/customer'
import { mappingAsLastTime } from '@shared/import/column-reading'
import { importPlan } from '@shared/import/import-plan'
import { previewLines } from '@shared/import/preview-lines'
import type { FromImport, ToImport, Wish } from './import-messages'

/** So many rows are told at once, that taking them in never holds up the window for long. */
const batch = 1000

/** Time (ms) between two words on how far it is. */
const pause = 50

/** Reads a file, and plans its import into the customers as they are at that moment. Writes nothing. */
export function serveImport(open: () => Promise<void>, tell: (message: FromImport) => void) {
  let file: { name: string; bytes: Uint8Array } = { name: '', bytes: new Uint8Array() }
  let last: { options: string; read: ReadContacts } | undefined

  /** The file is read again only when it is to be read in another way. */
  function reading({ options }: Wish): ReadContacts {
    const key = JSON.stringify(options)
    if (last?.options !== key) last = { options: key, read: readContacts(file.bytes, file.name, options) }
    return last.read
  }

  async function planned(id: number, wish: Wish) {
    await open()
    const { people, ...read } = reading(wish)
    let told = 0
    const onProgress = (done: number) => {
      if (performance.now() - told < pause) return
      told = performance.now()
      tell({ kind: 'progress', id, done, of: people.length })
    }
    onProgress(0)
    const customers = (await liveCustomers()).sort(byAge)
    return { people, read, plan: importPlan(people, customers, wish.choices, Date.now(), newId, onProgress) }
  }

  /** The mapping of the owner for such a file, where nothing else is wished. */
  async function asLastTime(wish: Wish): Promise<{ wish: Wish; ours?: ColumnMapping }> {
    await open()
    const { source, table } = reading(wish)
    if (wish.options.mapping || wish.isReadAnew || !table) return { wish }
    const mapping = mappingAsLastTime((await business()).columnReadings, { source, header: table.header })
    return mapping ? { wish: { ...wish, options: { ...wish.options, mapping } }, ours: table.mapping } : { wish }
  }

  async function preview(id: number, asked: Wish) {
    const { wish, ours } = await asLastTime(asked)
    const { people, read, plan } = await planned(id, wish)
    const { lines, general } = previewLines(people, plan.outcomes, read.remarks)
    for (const some of inBatches(lines)) tell({ kind: 'lines', id, lines: some })
    const { source, table } = read
    tell({
      kind: 'preview',
      id,
      preview: { source, table, ...(ours && { ours }), remarks: general, counts: plan.counts },
    })
  }

  async function rows(id: number, wish: Wish) {
    const { plan } = await planned(id, wish)
    for (const some of inBatches(plan.changes.customers ?? [])) tell({ kind: 'rows', id, rows: some })
    tell({ kind: 'plan', id, counts: plan.counts })
  }

  return (message: ToImport) => {
    if (message.kind === 'file') {
      file = message
      return
    }
    const { id, wish } = message
    const told = message.kind === 'preview' ? preview(id, wish) : rows(id, wish)
    told.catch((error: unknown) => tell({ kind: 'failed', id, message: String(error) }))
  }
}

const byAge = (one: Customer, other: Customer) => one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1)

function* inBatches<Item>(items: Item[]) {
  for (let from = 0; from < items.length; from += batch) yield items.slice(from, from + batch)
}
