import { commit } from '@renderer/database/commit'
import { customerById } from '@renderer/database/customers'
import { database, openDatabase } from '@renderer/database/database'
import { interactionById } from '@renderer/database/interactions'
import { undoLast, undoSteps } from '@renderer/database/undo'
import { attachTo, takeAway } from '@renderer/features/attachments/acts'
import { keepFiles } from '@renderer/features/attachments/keep'
import { problems } from '@renderer/features/attachments/messages'
import { canBeShown, isPicture, sortOf } from '@renderer/features/attachments/sort-of-file'
import { contactDraftOf, contactOf, emptyDraft, whyNot } from '@renderer/features/contacts/contact-draft'
import { changeInteraction, logContact } from '@renderer/features/contacts/interaction-acts'
import { useToasts } from '@renderer/ui/toasts'
import type { Desktop } from '@shared/bridge'
import { type Attachment, largestAttachment, mostAttachments } from '@shared/domain/attachment'
import { aCustomer, written } from '@test/support/factories'
import { createIntl } from 'react-intl'
import { beforeEach, expect, test, vi } from 'vitest'

const ada = aCustomer().id
const intl = createIntl({ locale: 'en' })
const file = (letter: string, name = `${letter}.pdf`): Attachment => ({
  sha256: letter.repeat(64),
  name,
  size: 10,
  type: 'application/pdf',
  addedAt: 5,
})

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: written + 1 })
  useToasts.setState({ toasts: [] })
  database.close()
  await database.delete()
  await openDatabase()
  await commit({ customers: [aCustomer()] }, { act: 'sampleAdded' })
})

const filesOf = async () => (await customerById(ada))?.attachments?.map(({ name }) => name)
const lastAct = () => undoSteps().done.at(-1)?.act

test('files come to a customer as one step, told by the name or by how many', async () => {
  await attachTo({ id: ada, files: [file('a')] })
  expect(lastAct()).toEqual({ act: 'attachmentAdded', name: 'a.pdf' })
  await attachTo({ id: ada, files: [file('b'), file('c')] })
  expect(lastAct()).toEqual({ act: 'attachmentAdded', count: 2 })
  expect(await filesOf()).toEqual(['a.pdf', 'b.pdf', 'c.pdf'])
  await undoLast()
  expect(await filesOf()).toEqual(['a.pdf'])
})

test('what is there already is no step', async () => {
  await attachTo({ id: ada, files: [file('a')] })
  const steps = undoSteps().done.length
  await attachTo({ id: ada, files: [file('a', 'again.pdf')] })
  await takeAway({ id: ada, file: file('b') })
  expect(undoSteps().done).toHaveLength(steps)
})

test('a file that is taken away comes back with undo', async () => {
  await attachTo({ id: ada, files: [file('a'), file('b')] })
  await takeAway({ id: ada, file: file('a') })
  expect(lastAct()).toEqual({ act: 'attachmentRemoved', name: 'a.pdf' })
  expect(await filesOf()).toEqual(['b.pdf'])
  await undoLast()
  expect(await filesOf()).toEqual(['a.pdf', 'b.pdf'])
})

test('files of an entry are written down with it, and put right with it', async () => {
  const contact = contactOf({ ...emptyDraft, attachments: [file('a'), file('b')] }, written, '')
  const id = (await logContact({ customerId: ada, contact }))!
  const interaction = (await interactionById(id))!
  expect(interaction.attachments).toEqual([file('a'), file('b')])

  const draft = contactDraftOf(interaction)
  expect(draft.attachments).toEqual([file('a'), file('b')])
  await changeInteraction({ id, contact: contactOf({ ...draft, attachments: [] }, interaction.at, '') })
  expect(await interactionById(id)).not.toHaveProperty('attachments')
  await undoLast()
  expect((await interactionById(id))?.attachments).toHaveLength(2)
})

test('a note may be nothing but a file', () => {
  expect(whyNot(emptyDraft, '2026-03-14T10:00')).toBe('empty')
  expect(whyNot({ ...emptyDraft, attachments: [] }, '2026-03-14T10:00')).toBe('empty')
  expect(whyNot({ ...emptyDraft, attachments: [file('a')] }, '2026-03-14T10:00')).toBeUndefined()
})

const troubles = () => useToasts.getState().toasts.map(({ text }) => text)

test('dropped files are kept one by one; those that cannot be are told of, each with what to do', async () => {
  const keepAttachment = vi.fn(async ({ name }: { name: string }) =>
    name === 'full.pdf' ? { name, problem: 'no-space' as const } : { attachment: file('a', name) },
  )
  vi.stubGlobal('window', { desktop: { keepAttachment } as unknown as Desktop })
  const huge = { name: 'huge.iso', size: largestAttachment + 1, arrayBuffer: vi.fn() } as unknown as File
  const folder = {
    name: 'folder',
    size: 4096,
    arrayBuffer: async () => Promise.reject(new Error('no')),
  } as unknown as File
  const from = [new File(['a'], 'a\u202Eb.pdf'), huge, folder, new File(['b'], 'full.pdf')]

  expect(await keepFiles(from, [], intl)).toEqual([file('a', 'ab.pdf')])
  expect(huge.arrayBuffer).not.toHaveBeenCalled()
  expect(keepAttachment).toHaveBeenCalledTimes(2)
  expect(troubles()).toEqual([
    'huge.iso is too large. Files of up to 100 MB can be attached.',
    intl.formatMessage(problems['not-readable'], { name: 'folder' }),
    intl.formatMessage(problems['no-space'], { name: 'full.pdf' }),
  ])
  vi.unstubAllGlobals()
})

test('there is room for a hundred files in one place', async () => {
  const chooseAttachments = async () => [{ attachment: file('a') }, { attachment: file('b') }]
  vi.stubGlobal('window', { desktop: { chooseAttachments } as unknown as Desktop })
  const present = Array.from({ length: mostAttachments - 1 }, () => file('c'))
  expect(await keepFiles('dialog', present, intl)).toEqual([file('a')])
  expect(troubles()).toEqual([intl.formatMessage(problems['too-many'], { name: 'b.pdf' })])
  vi.unstubAllGlobals()
})

test.each([
  ['image/png', 'Picture', true],
  ['image/svg+xml', 'Picture', false],
  ['application/pdf', 'PDF', true],
  ['text/plain', 'Text', false],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Document', false],
  ['application/vnd.oasis.opendocument.spreadsheet', 'Spreadsheet', false],
  ['application/vnd.oasis.opendocument.presentation', 'Presentation', false],
  ['application/x-active-office-document', 'Document with macros', false],
  ['application/zip', 'Archive', false],
  ['application/octet-stream', 'File', false],
  ['constructor', 'File', false],
])('%s is a %s', (type, words, isShown) => {
  expect(intl.formatMessage(sortOf(type))).toBe(words)
  expect(canBeShown(type)).toBe(isShown)
  expect(isPicture(type)).toBe(isShown && type !== 'application/pdf')
})
