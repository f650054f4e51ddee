import Dexie, { type DBCore, type DBCoreTable, type Middleware } from 'dexie'

/** So long (ms) one question to IndexedDB may take, counted in two halves. */
const limit = 10_000

/** Thrown when IndexedDB neither answers nor fails, as it was seen to do on a full disk. */
export class DatabaseHangs extends Error {
  override name = 'DatabaseHangs'
  override message = 'The database does not answer.'
}

/** Rejects with `DatabaseHangs` when there is no answer in time. `more` (ms) is for what is known to be long. */
export const inTime = <Answer>(asked: PromiseLike<Answer>, more = 0): Promise<Answer> =>
  new Promise((resolve, reject) => watch(asked, resolve, reject, limit + more))

/**
 * The second half begins when the first has ended: after a sleep of the computer, or when the window was busy, the
 * answer is there by then.
 */
function watch<Answer>(
  asked: PromiseLike<Answer>,
  resolve: (answer: Answer) => void,
  reject: (error: unknown) => void,
  time: number,
) {
  let timer = setTimeout(() => {
    timer = setTimeout(() => reject(new DatabaseHangs()), time / 2)
  }, time / 2)
  asked.then(
    (answer) => {
      clearTimeout(timer)
      resolve(answer)
    },
    (error) => {
      clearTimeout(timer)
      reject(error)
    },
  )
}

/** Every question to every table has to be answered in time. */
export const answersInTime: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'answersInTime',
  create: (core) => ({ ...core, table: (name) => timed(core.table(name)) }),
}

const timed = (table: DBCoreTable): DBCoreTable => ({
  ...table,
  get: (asked) => inZone(table.get(asked)),
  getMany: (asked) => inZone(table.getMany(asked)),
  query: (asked) => inZone(table.query(asked)),
  count: (asked) => inZone(table.count(asked)),
  openCursor: (asked) => inZone(table.openCursor(asked)),
  mutate: (asked) => inZone(table.mutate(asked)),
})

/** Dexie's own promises carry the transaction from one question to the next. */
const inZone = <Answer>(asked: PromiseLike<Answer>): Promise<Answer> =>
  new Dexie.Promise<Answer>((resolve, reject) => watch(asked, resolve, reject, limit)) as unknown as Promise<Answer>
