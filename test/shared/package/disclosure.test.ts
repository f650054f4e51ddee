import { disclose, namesOfOthersIn } from '@shared/package/disclosure'
import { expect, test } from 'vitest'
import { aRequest, fullCustomer, fullFollowUp, fullInteraction } from './a-request'

test('the owner’s own notes stay, and it is said that there are some', () => {
  const { customer, omissions } = disclose(aRequest())
  expect(customer.notes).toBeUndefined()
  expect(omissions).toContainEqual({ category: 'who-you-are', n: 1, reason: 'Notes that we wrote for ourselves' })
})

test('what is in the bin stays, and it is said how much that is', () => {
  const { interactions, followUps, omissions } = disclose(aRequest())
  expect(interactions.map(({ id }) => id)).toEqual(['i0', 'i1'])
  expect(followUps.map(({ id }) => id)).toEqual(['f0', 'f1'])
  expect(omissions.filter(({ reason }) => reason.includes('thrown away')).map(({ n }) => n)).toEqual([1, 1])
})

test('a promise does not point to an entry that stays', () => {
  const { followUps } = disclose(aRequest())
  expect(followUps.map(({ interactionId }) => interactionId)).toEqual([undefined, 'i1'])
})

test('names of others are hidden and counted', () => {
  const { interactions, followUps, omissions } = disclose(aRequest())
  expect(interactions[0]?.summary).toBe('[other person] rang about the boiler')
  expect(followUps[0]?.title).toBe('Call [other person]')
  const names = omissions.filter(({ reason }) => reason.startsWith('Names of other people'))
  expect(names.map(({ category, n }) => [category, n])).toEqual([
    ['our-history', 1],
    ['follow-ups', 1],
    ['requests-and-complaints', 1],
    ['our-history', 1],
  ])
})

test('names of others are kept when the owner decides so', () => {
  const { interactions, omissions } = disclose(aRequest({ namesOfOthers: 'kept' }))
  expect(interactions[0]?.summary).toBe('Tom Smith rang about the boiler')
  expect(omissions.some(({ reason }) => reason.includes('Names'))).toBe(false)
})

test('the owner sees beforehand whose names stand in what is handed over, and how often', () => {
  const facts = [{ kind: 'family' as const, text: 'Cousin of TOM SMITH', learntOn: '2026-01-01' }]
  const request = aRequest({ customer: { ...fullCustomer, facts, notes: 'Somebody Else' } })
  expect(namesOfOthersIn(request)).toEqual([{ name: 'Tom Smith', times: 5 }])
})

test('a name of somebody else is hidden wherever it was typed freely', () => {
  const name = 'Tom Smith'
  const everywhere = disclose(
    aRequest({
      customer: {
        ...fullCustomer,
        companies: [{ name: 'Chess Club', role: `Assistant of ${name}` }],
        emails: [{ value: 'ada@berg.example', label: `${name}'s` }],
        phones: [{ value: '1', label: name }],
        addresses: [{ street: 'Hafenstr. 3', label: name }],
        links: [{ value: 'https://berg.example', label: name }],
        tags: [`friend of ${name}`],
        dates: [{ kind: 'other', label: `${name} came`, date: '2026-01-01' }],
        own: { 'own:friend': `boat of ${name}` },
        goals: [{ text: `move in with ${name}`, state: 'open', nextStep: `ask ${name}` }],
        facts: [{ kind: 'family', text: `married to ${name}`, learntOn: '2026-01-01' }],
      },
      interactions: [{ ...fullInteraction, summary: name, text: `with ${name}`, value: name }],
      followUps: [{ ...fullFollowUp, title: name }],
    }),
  )
  expect(JSON.stringify(everywhere)).not.toMatch(/tom.smith/i)
  expect(everywhere.customer.facts?.[0]).toEqual({
    kind: 'family',
    text: 'married to [other person]',
    learntOn: '2026-01-01',
  })
})

test('rows are sorted, whatever order they were read in', () => {
  const request = aRequest()
  const turned = aRequest({
    interactions: request.interactions.toReversed(),
    followUps: request.followUps.toReversed(),
  })
  expect(disclose(turned)).toEqual(disclose(request))
})

test('nothing is left out where there is nothing to leave out', () => {
  const { notes: _, touch: ____, ...customer } = fullCustomer
  const { remindedAt: __, remindBefore: ___, ...followUp } = fullFollowUp
  const request = aRequest({
    customer,
    interactions: [fullInteraction],
    followUps: [followUp],
    requests: [],
    departures: [],
  })
  expect(disclose(request).omissions).toEqual([])
})
