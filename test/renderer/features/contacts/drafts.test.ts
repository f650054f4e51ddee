import {
  type ContactDraft,
  contactDraftOf,
  contactOf,
  emptyDraft,
  whyNot,
} from '@renderer/features/contacts/contact-draft'
import { emptyPromise, promiseDraftOf, promisedOf } from '@renderer/features/contacts/promise-draft'
import { instantOf } from '@shared/domain/local-time'
import { aFollowUp, anInteraction } from '@test/support/factories'
import { expect, test } from 'vitest'

const now = '2026-03-14T09:30'
const at = instantOf(now)

test.each<[string, Partial<ContactDraft>, ReturnType<typeof whyNot>]>([
  ['an empty note', {}, 'empty'],
  ['a note of spaces', { summary: '  ' }, 'empty'],
  ['a note that is only a story', { text: 'Long ago' }, undefined],
  ['a call without a word', { kind: 'call' }, undefined],
  ['a visit tomorrow', { kind: 'visit', when: '2026-03-15T09:00' }, 'future'],
  ['a visit at this minute', { kind: 'visit', when: now }, undefined],
])('%s', (_, some, why) => {
  expect(whyNot({ ...emptyDraft, ...some }, now)).toBe(why)
})

test('nobody began a note, but somebody wrote it', () => {
  const draft = { ...emptyDraft, summary: ' Gate code 4711 ', direction: 'in' as const }
  expect(contactOf(draft, at, 'Vera')).toEqual({ kind: 'note', at, summary: 'Gate code 4711', handledBy: 'Vera' })
})

test("of the owner's own kinds nobody knows who began it", () => {
  expect(contactOf({ ...emptyDraft, kind: 'own:massage', value: 'Tea' }, at, 'Vera')).toEqual({
    ...{ kind: 'own:massage', at, summary: '', handledBy: 'Vera', value: 'Tea' },
  })
})

test('what was written down comes out of the form as it went in, to the second', () => {
  const {
    id: _,
    customerId: __,
    createdAt: ___,
    ...contact
  } = anInteraction({
    ...{ at: at + 12_345, direction: 'in', handledBy: 'Vera', text: 'Roof\n\ngutter', value: 'A tip' },
  })
  const draft = contactDraftOf(anInteraction(contact))
  expect(contactOf(draft, contact.at, draft.handledBy ?? '')).toEqual(contact)
  expect(contactOf({ ...draft, when: '2026-03-01T10:00' }, contact.at, '').at).toBe(instantOf('2026-03-01T10:00'))
})

test('a promise without a day is for tomorrow; without a title it is none', () => {
  expect(promisedOf({ ...emptyPromise, title: ' Send it ' }, '2026-03-14')).toMatchObject({
    title: 'Send it',
    due: '2026-03-15',
  })
  expect(promisedOf({ ...emptyPromise, title: ' ' }, '2026-03-14')).toBeUndefined()
})

test.each(['2026-03-20', '2026-03-20T15:00'])('a promise for %s comes out of the form as it went in', (due) => {
  const followUp = aFollowUp({ due, promisedBy: 'them', repeats: { every: 2, unit: 'week', from: 'done' } })
  expect(promisedOf(promiseDraftOf(followUp), '2026-03-14')).toEqual({
    title: followUp.title,
    promisedBy: 'them',
    due,
    repeats: { rule: 'FREQ=WEEKLY;INTERVAL=2', from: 'done' },
  })
})
