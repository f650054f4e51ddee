import type { Page } from '@playwright/test'
import type { TableName, Tables } from '@shared/domain/changes'

/** What the database itself holds, read past the app. */
export const stored = <Name extends TableName>(page: Page, table: Name): Promise<Tables[Name][]> =>
  page.evaluate(
    (store) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('regulars')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction(store).objectStore(store).getAll()
          all.onerror = () => reject(all.error)
          all.onsuccess = () => {
            opening.result.close()
            resolve(all.result)
          }
        }
      }),
    table,
  )

export const customersStored = async (page: Page) => (await stored(page, 'customers')).length

export const followUpsDone = async (page: Page) =>
  (await stored(page, 'followUps')).filter(({ doneAt }) => doneAt > 0).length
