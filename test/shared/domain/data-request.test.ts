import {
  type DataRequest,
  isRunning,
  nextStepOf,
  requestReceived,
  requestRemoved,
  requestSteps,
  requestsSealed,
  requestTaken,
  runningFirst,
} from '@shared/domain/data-request'
import { requestRow } from '@shared/rows'
import { aDataRequest, customerId, written } from '@test/support/factories'
import { expect, test } from 'vitest'

const sealed = { packageId: 'P0001', fileName: 'ada.zip', bytes: 1, sha256: 'a'.repeat(64), at: written + 1 }
const handedOver = { carrier: 'stick' as const, to: 'Ada', at: written + 2 }
const one = (changes: { requests?: DataRequest[] }) => changes.requests?.[0] as DataRequest

test('somebody asks: what was not said is not kept, and the clocks run', () => {
  const asked = { receivedAt: written, way: 'phone' as const, words: undefined as unknown as string }
  const request = one(requestReceived(asked, customerId('ada'), 24, written, 'r1'))
  expect(request).toEqual(aDataRequest())
  expect(isRunning(request)).toBe(true)
})

test('handing it over stops the clocks, and taking that away lets them go on', () => {
  const closed = one(requestTaken(aDataRequest(), { handedOver }))
  expect(closed).toEqual(aDataRequest({ handedOver, closedAt: handedOver.at }))
  expect(one(requestTaken(closed, { handedOver: undefined }))).toEqual(aDataRequest())
})

test('who does not want it any more stops the clocks too, and has no next step', () => {
  const closed = one(requestTaken(aDataRequest(), { withdrawn: { at: written + 5 } }))
  expect([closed.closedAt, nextStepOf(closed)]).toEqual([written + 5, undefined])
})

test('that they have it is written down later and changes no clock', () => {
  const closed = one(requestTaken(aDataRequest({ handedOver, closedAt: handedOver.at }), { acknowledged: { at: 99 } }))
  expect(closed.closedAt).toBe(handedOver.at)
})

test('one step comes after the other', () => {
  const steps = {
    identity: { way: 'known' as const, at: written },
    sealed,
    handedOver,
    acknowledged: { at: written + 3 },
  }
  const seen = [undefined, ...requestSteps].map((_, count) => {
    const done = Object.fromEntries(Object.entries(steps).slice(0, count))
    return nextStepOf(one(requestTaken(aDataRequest(), done)))
  })
  expect(seen).toEqual([...requestSteps, undefined])
})

test('a package is written down for those that are open, not for those that are closed', () => {
  const closed = aDataRequest({ id: 'r0', closedAt: written })
  expect(requestsSealed([closed, aDataRequest()], sealed)).toEqual({ requests: [aDataRequest({ sealed })] })
})

test('what every step makes can be stored', () => {
  const full = one(
    requestTaken(aDataRequest({ sealed }), { handedOver, extension: { toldOn: '2026-03-14', because: 'x' } }),
  )
  expect(requestRow.parse(full)).toEqual(full)
})

test('those that run come first, the oldest of them on top; then what was closed last', () => {
  const rows = [
    aDataRequest({ id: 'closed', closedAt: 5 }),
    aDataRequest({ id: 'late', receivedAt: 2 }),
    aDataRequest({ id: 'closed last', closedAt: 6 }),
    aDataRequest({ id: 'early', receivedAt: 1 }),
  ]
  expect(rows.sort(runningFirst).map(({ id }) => id)).toEqual(['early', 'late', 'closed last', 'closed'])
})

test('one that was written down by mistake goes', () => {
  expect(requestRemoved(aDataRequest())).toEqual({ gone: { requests: ['r1'] } })
})
