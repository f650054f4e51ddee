import type { Business } from '@shared/domain/business'
import type { Customer, CustomerId } from '@shared/domain/customer'
import type { DataRequest } from '@shared/domain/data-request'
import type { Departure } from '@shared/domain/departure'
import type { FollowUp } from '@shared/domain/follow-up'
import type { Interaction } from '@shared/domain/interaction'

/** 14 March 2026, 09:00 UTC: when the rows below were written down, unless a test says otherwise. */
export const written = Date.UTC(2026, 2, 14, 9)

export const customerId = (id: string) => id as CustomerId

export const aCustomer = (some: Partial<Customer> = {}): Customer => ({
  id: customerId('ada'),
  kind: 'person',
  name: 'Ada Berg',
  stage: 'active',
  createdAt: written,
  updatedAt: written,
  ...some,
})

/** A call that reached Ada. */
export const anInteraction = (some: Partial<Interaction> = {}): Interaction => ({
  id: 'i1',
  customerId: customerId('ada'),
  kind: 'call',
  at: written,
  summary: 'Wants a quote',
  createdAt: written,
  ...some,
})

/** An open promise to Ada. */
export const aFollowUp = (some: Partial<FollowUp> = {}): FollowUp => ({
  id: 'f1',
  customerId: customerId('ada'),
  title: 'Send the quote',
  promisedBy: 'us',
  due: '2026-03-14',
  doneAt: 0,
  createdAt: written,
  ...some,
})

/** Ada asked for her data by phone, and it was promised within a day. */
export const aDataRequest = (some: Partial<DataRequest> = {}): DataRequest => ({
  id: 'r1',
  customerId: customerId('ada'),
  receivedAt: written,
  way: 'phone',
  promisedHours: 24,
  closedAt: 0,
  createdAt: written,
  ...some,
})

/** Ada is leaving since 14 March 2026. */
export const aDeparture = (some: Partial<Departure> = {}): Departure => ({
  id: 'd1',
  customerId: customerId('ada'),
  since: '2026-03-14',
  steps: [{ id: 'thank' }],
  createdAt: written,
  ...some,
})

export const aBusiness = (some: Partial<Business> = {}): Business => ({ id: 'business', name: 'Berg Heating', ...some })
