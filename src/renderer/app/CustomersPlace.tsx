import { perform } from '@renderer/actions'
import { CustomerFiles } from '@renderer/features/attachments/CustomerFiles'
import { CustomerFollowUps } from '@renderer/features/contacts/CustomerFollowUps'
import { businessQuery, followUpsQuery, interactionsQuery } from '@renderer/features/contacts/queries'
import { Timeline } from '@renderer/features/contacts/Timeline'
import { CustomersScreen } from '@renderer/features/customers/CustomersScreen'
import type { Reads } from '@renderer/features/customers/usePrepared'
import { CustomerDeparture } from '@renderer/features/departures/CustomerDeparture'
import { partingQuery } from '@renderer/features/departures/queries'
import { TheyAreLeaving } from '@renderer/features/departures/TheyAreLeaving'
import { makePackage } from '@renderer/features/packages/actions'
import { PackageButton } from '@renderer/features/packages/PackageButton'
import { CustomerRequests } from '@renderer/features/requests/CustomerRequests'
import { requestsQuery } from '@renderer/features/requests/queries'
import { RequestButton } from '@renderer/features/requests/RequestButton'

const reads: Reads = (queries, id) => {
  void queries.prefetchQuery(interactionsQuery(id))
  void queries.prefetchQuery(followUpsQuery(id))
  void queries.prefetchQuery(businessQuery)
  void queries.prefetchQuery(requestsQuery(id))
  void queries.prefetchQuery(partingQuery(id))
}

/** The customers, with what other features know of each. */
export const CustomersPlace = () => (
  <CustomersScreen
    reads={reads}
    timeline={(customer) => <Timeline customer={customer} />}
    followUps={(customer) => (
      <>
        <CustomerDeparture customer={customer} onSeal={() => perform(makePackage.id)} />
        <CustomerRequests customer={customer} onSeal={() => perform(makePackage.id)} />
        <CustomerFollowUps customer={customer} />
      </>
    )}
    more={(customer) => (
      <>
        <CustomerFiles customer={customer} />
        <RequestButton customer={customer} />
        <PackageButton customer={customer} />
        <TheyAreLeaving customer={customer} />
      </>
    )}
  />
)
