import { type Attachment, mostAttachments } from '@shared/domain/attachment'
import { attachmentRemoved, attachmentsAdded, withAttachments } from '@shared/domain/attachment-acts'
import { interactionChanged } from '@shared/domain/interaction-acts'
import { customerRow } from '@shared/rows'
import { aCustomer, anInteraction } from '@test/support/factories'
import { expect, test } from 'vitest'

const file = (letter: string, name = `${letter}.pdf`): Attachment => ({
  sha256: letter.repeat(64),
  name,
  size: 10,
  type: 'application/pdf',
  addedAt: 5,
})

test('files come to a customer, after those that are there', () => {
  const customer = aCustomer({ attachments: [file('a')] })
  expect(attachmentsAdded(customer, [file('b'), file('c')], 99)).toEqual({
    customers: [{ ...customer, attachments: [file('a'), file('b'), file('c')], updatedAt: 99 }],
  })
})

test('the same bytes are no second file, whatever they are called now', () => {
  const customer = aCustomer({ attachments: [file('a')] })
  expect(attachmentsAdded(customer, [file('a', 'other.pdf')], 99)).toEqual({})
  expect(attachmentsAdded(customer, [], 99)).toEqual({})
})

test('another file of the same name gets a number', () => {
  const names = withAttachments([file('a', 'scan.pdf')], [file('b', 'Scan.pdf'), file('c', 'scan.pdf')])
  expect(names.map(({ name }) => name)).toEqual(['scan.pdf', 'Scan (2).pdf', 'scan (3).pdf'])
})

test('so many at most that the row stays small', () => {
  const many = Array.from({ length: mostAttachments + 5 }, (_, index) => ({
    ...file('a', `${'ä'.repeat(57)}.${String(index).padStart(3, '0')}`),
    sha256: index.toString(16).padStart(64, '0'),
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  }))
  const [customer] = attachmentsAdded(aCustomer(), many, 99).customers!
  expect(customer!.attachments).toHaveLength(mostAttachments)
  expect(customerRow.safeParse(customer).success).toBe(true)
  expect(JSON.stringify(customer).length).toBeLessThan(48_000)
})

test('a file is taken away; with the last one the field goes', () => {
  const customer = aCustomer({ attachments: [file('a'), file('b')] })
  const [once] = attachmentRemoved(customer, file('a').sha256, 99).customers!
  expect(once).toEqual({ ...customer, attachments: [file('b')], updatedAt: 99 })
  const [twice] = attachmentRemoved(once!, file('b').sha256, 100).customers!
  expect(twice).not.toHaveProperty('attachments')
  expect(attachmentRemoved(twice!, file('b').sha256, 101)).toEqual({})
})

test('an interaction gets and loses its files with its other fields', () => {
  const interaction = anInteraction()
  const one = { interaction, customer: aCustomer(), all: [interaction] }
  const [added] = interactionChanged(one, { attachments: [file('a')] }).interactions!
  expect(added).toEqual({ ...interaction, attachments: [file('a')] })
  const [removed] = interactionChanged({ ...one, interaction: added! }, { attachments: undefined }).interactions!
  expect(removed).not.toHaveProperty('attachments')
})

test.each([
  ['a hash that is none', { sha256: '../../vault.json' }],
  ['no name', { name: '' }],
  ['a size below nothing', { size: -1 }],
  ['a field that nobody knows', { path: '/etc/passwd' }],
])('a row with %s is refused', (_what, change) => {
  const customer = aCustomer({ attachments: [{ ...file('a'), ...change }] })
  expect(customerRow.safeParse(customer).success).toBe(false)
})
