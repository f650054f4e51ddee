import { CustomerFiles } from '@renderer/features/attachments/CustomerFiles'
import { CustomerFollowUps } from '@renderer/features/contacts/CustomerFollowUps'
import { businessQuery, followUpsQuery, interactionsQuery } from '@renderer/features/contacts/queries'
import { Timeline } from '@renderer/features/contacts/Timeline'
import { CustomersScreen } from '@renderer/features/customers/CustomersScreen'
import type { Reads } from '@renderer/features/customers/usePrepared'
import { PackageButton } from '@renderer/features/packages/PackageButton'

const reads: Reads = (queries, id) => {
  void queries.prefetchQuery(interactionsQuery(id))
  void queries.prefetchQuery(followUpsQuery(id))
  void queries.prefetchQuery(businessQuery)
}

/** The customers, with what other features know of each. */
export const CustomersPlace = () => (
  <CustomersScreen
    reads={reads}
    timeline={(customer) => <Timeline customer={customer} />}
    followUps={(customer) => <CustomerFollowUps customer={customer} />}
    more={(customer) => (
      <>
        <CustomerFiles customer={customer} />
        <PackageButton customer={customer} />
      </>
    )}
  />
)
