import { commit } from '@renderer/database/commit'
import { database, openDatabase } from '@renderer/database/database'
import Dexie from 'dexie'

/** What a bench may call inside the window: the commit of the app itself, and databases without a vault. */
const windowCode = { commit, database, openDatabase, Dexie }

declare global {
  var bench: typeof windowCode
}
globalThis.bench = windowCode
