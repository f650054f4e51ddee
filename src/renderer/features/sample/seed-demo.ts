import { commit } from '@renderer/database/commit'
import { hasCustomers } from '@renderer/database/customers'
import { desktop } from '@renderer/desktop'
import { localNow } from '@renderer/now'
import { dayOf } from '@shared/domain/day'

/** Fills the empty book of a demo, all at once. The sample is loaded only then: nobody else waits for it. */
export async function seedDemo(): Promise<void> {
  if (!(await desktop.about()).demo || (await hasCustomers())) return
  const { demoBook } = await import('@shared/sample/demo/demo')
  const book = demoBook(dayOf(localNow()), Date.now())
  await commit(book, { act: 'sampleAdded', count: book.customers.length })
}
