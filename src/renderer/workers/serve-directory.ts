import type { Written } from '@renderer/database/changes'
import { customersByIds, liveCustomers } from '@renderer/database/customers'
import { openFollowUps } from '@renderer/database/follow-ups'
import { createDirectory, type Search, type SlotRow } from '@shared/directory/directory'
import type { Customer, CustomerId } from '@shared/domain/customer'
import { soonestDues } from '@shared/domain/next-follow-up'
import type { FromDirectory, QuestionName, Questions, ToDirectory } from './directory-messages'

type Setting = {
  open: () => Promise<void>
  /** Language (BCP 47) by which names are sorted. */
  language: string
  tell: (message: FromDirectory, transfer?: Transferable[]) => void
}

/** So many rows are told at once, that taking them in never holds up the window for a frame. */
const batch = 2000

/** Keeps a directory equal to the database and answers from it, in the order of asking. */
export function serveDirectory({ open, language, tell }: Setting) {
  const directory = createDirectory(language)
  let rowsWanted = false
  let duesWanted = false
  let dues: ReturnType<typeof soonestDues> | undefined
  let last: Promise<unknown> = Promise.resolve()

  /** One after the other, so that an answer knows everything that was written before the question. */
  function inTurn(work: () => unknown) {
    const done = last.then(work)
    last = done
    // What failed is told by every answer from now on.
    done.catch(() => {})
    return done
  }

  async function readAll() {
    const customers = await liveCustomers()
    const live = new Set(customers.map(({ id }) => id))
    tellRows(directory.remove(directory.ids().filter((id) => !live.has(id))))
    for (let from = 0; from < customers.length; from += batch)
      tellRows(directory.put(customers.slice(from, from + batch)))
  }

  async function readAgain(ids: CustomerId[]) {
    const customers = await customersByIds(ids)
    const live = customers.filter((customer) => customer !== undefined).filter(isLive)
    const gone = ids.filter((_, at) => !customers[at] || !isLive(customers[at]))
    tellRows([...directory.remove(gone), ...directory.put(live)])
  }

  function tellRows(rows: SlotRow[]) {
    if (!rowsWanted) return
    for (let from = 0; from < rows.length; from += batch) tell({ kind: 'rows', rows: rows.slice(from, from + batch) })
  }

  /** When follow-ups are due is read only for a list that is made of it, and again only after they have changed. */
  async function search(asked: Search) {
    if (!asked.due) return directory.search(asked)
    duesWanted = true
    dues ??= soonestDues(await openFollowUps())
    return directory.search(asked, dues)
  }

  type Answer<Name extends QuestionName> = Questions[Name]['answer']
  const answers: { [Name in QuestionName]: (asked: Questions[Name]['asked']) => Answer<Name> | Promise<Answer<Name>> } =
    {
      search,
      upcomingDates: ({ today, days }) => directory.upcomingDates(today, days),
      stayInTouch: directory.stayInTouch,
      peopleOf: ({ companyId }) => directory.peopleOf(companyId),
      tags: directory.tags,
      places: directory.places,
      rows() {
        rowsWanted = true
        tellRows(directory.rows())
      },
    }

  inTurn(open)
  inTurn(readAll)

  return {
    answer({ id, question, asked }: ToDirectory) {
      const told = inTurn(async () => {
        const answer = await answers[question](asked as never)
        tell({ kind: 'answer', id, answer }, answer && 'slots' in answer ? [answer.slots.buffer] : [])
      })
      told.catch((error: unknown) => tell({ kind: 'failed', id, message: String(error) }))
    },

    changed(written: Written) {
      const ids = written.get('customers')
      const areDuesOld = duesWanted && written.has('followUps')
      if (!ids && !areDuesOld) return
      inTurn(async () => {
        if (areDuesOld) dues = undefined
        if (ids) await (ids === 'all' ? readAll() : readAgain(ids as CustomerId[]))
        tell({ kind: 'changed' })
      })
    },
  }
}

const isLive = ({ binnedAt }: Customer) => binnedAt === undefined
