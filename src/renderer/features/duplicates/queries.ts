import { business } from '@renderer/database/business'
import { customersByIds } from '@renderer/database/customers'
import type { Customer } from '@shared/domain/customer'
import type { PairReason } from '@shared/duplicates/pairs'
import { queryOptions } from '@tanstack/react-query'
import { findPairs } from './find-pairs'

/** Two who may be one, and why. */
export type Twins = { one: Customer; other: Customer; because: PairReason }

/** So many are looked at in one go. */
const most = 200

export const twinsQuery = queryOptions({
  queryKey: ['twins'],
  queryFn: async () => {
    const pairs = await findPairs((await business()).apart ?? [])
    const shown = pairs.slice(0, most)
    const customers = await customersByIds(shown.flatMap(({ ids }) => ids))
    const twins = shown.flatMap(({ because }, at): Twins[] => {
      const [one, other] = customers.slice(at * 2, at * 2 + 2)
      return one && other ? [{ one, other, because }] : []
    })
    return { twins, total: pairs.length }
  },
  meta: { reads: ['customers', 'business'] },
})
