import { commit } from '@renderer/database/commit'
import { database, openDatabase } from '@renderer/database/database'
import { undoSteps } from '@renderer/database/undo'
import { draftPackage } from '@renderer/features/packages/package-draft'
import {
  aBusiness,
  aCustomer,
  aDataRequest,
  aDeparture,
  aFollowUp,
  anInteraction,
  customerId,
} from '@test/support/factories'
import { beforeEach, expect, test, vi } from 'vitest'

const savePackage = vi.fn()
vi.stubGlobal('window', { desktop: { savePackage } })
const { sealPackage } = await import('@renderer/features/packages/seal-package')

const saved = { outcome: 'saved', fileName: 'a.zip', bytes: 1, sha256: 'ab' }
const everybody = [
  { id: customerId('ada'), name: 'Ada Berg' },
  { id: customerId('tom'), name: 'Tom Smith' },
  { id: customerId('adler'), name: 'Hotel Adler' },
]

beforeEach(async () => {
  database.close()
  await database.delete()
  await openDatabase()
  savePackage.mockReset().mockResolvedValue(saved)
  await commit(
    {
      business: [aBusiness({ packagesMade: 6 })],
      customers: [
        aCustomer({ companies: [{ companyId: customerId('adler') }] }),
        aCustomer({ id: customerId('adler'), kind: 'company', name: 'Hotel Adler' }),
        aCustomer({ id: customerId('tom'), name: 'Tom Smith' }),
      ],
      interactions: [
        anInteraction({ summary: 'Tom Smith of Hotel Adler rang' }),
        anInteraction({ id: 'i2', binnedAt: 5 }),
        anInteraction({ id: 'i3', customerId: customerId('tom') }),
      ],
      followUps: [aFollowUp(), aFollowUp({ id: 'f2', customerId: customerId('tom') })],
      departures: [aDeparture(), aDeparture({ id: 'd2', customerId: customerId('tom') })],
    },
    { act: 'sampleAdded' },
  )
})

test('a draft has all rows of the customer, also the binned ones, and nobody else’s', async () => {
  const draft = await draftPackage(customerId('ada'), everybody)
  expect(draft.interactions.map(({ id }) => id).sort()).toEqual(['i1', 'i2'])
  expect(draft.followUps.map(({ id }) => id)).toEqual(['f1'])
  expect(draft.departures.map(({ id }) => id)).toEqual(['d1'])
  expect(draft.companyNames).toEqual({ adler: 'Hotel Adler' })
})

test('a draft tells whose names stand in it, but for the customer’s own and their company', async () => {
  const draft = await draftPackage(customerId('ada'), everybody)
  expect(draft.namesFound).toEqual([{ name: 'Tom Smith', times: 1 }])
})

test('a package gets the next number, and the business counts it without a step of undo', async () => {
  const draft = await draftPackage(customerId('ada'), everybody)
  expect(await sealPackage({ draft, hidden: ['Tom Smith'] })).toEqual(saved)
  expect(savePackage.mock.calls[0]?.[0]).toMatchObject({
    packageId: 'P0007',
    otherNames: ['Tom Smith'],
    namesOfOthers: 'hidden',
  })
  expect(await database.business.get('business')).toMatchObject({ name: 'Berg Heating', packagesMade: 7 })
  expect(undoSteps().done).toEqual([])
})

test.each([{ outcome: 'cancelled' }, { outcome: 'failed', reason: 'no-space' }])(
  'a package that was not made is not counted: $outcome',
  async (result) => {
    savePackage.mockResolvedValue(result)
    const draft = await draftPackage(customerId('ada'), everybody)
    expect(await sealPackage({ draft, hidden: [] })).toEqual(result)
    expect(savePackage.mock.calls[0]?.[0]).toMatchObject({ namesOfOthers: 'kept' })
    expect(await database.business.get('business')).toMatchObject({ packagesMade: 6 })
  },
)

test('a package answers a request that is open, as a step of its own that can be taken back', async () => {
  const request = aDataRequest()
  const ofAnother = aDataRequest({ id: 'r2', customerId: customerId('tom') })
  await commit({ requests: [request, ofAnother] }, { act: 'sampleAdded' })
  const draft = await draftPackage(customerId('ada'), everybody)
  await sealPackage({ draft, hidden: [] })

  const sealed = { packageId: 'P0007', fileName: 'a.zip', bytes: 1, sha256: 'ab', at: expect.any(Number) }
  expect(await database.requests.toArray()).toEqual([{ ...request, sealed }, ofAnother])
  await undoSteps().done.at(-1)?.undo()
  expect(await database.requests.toArray()).toEqual([request, ofAnother])
  expect(await database.business.get('business')).toMatchObject({ packagesMade: 7 })
})
