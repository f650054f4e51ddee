import { announce, useAnnouncement } from '@renderer/ui/announce'
import { dismiss, toast, useToasts } from '@renderer/ui/toasts'
import { beforeEach, expect, test } from 'vitest'

const told = () => useToasts.getState().toasts.map(({ text }) => text)

beforeEach(() => useToasts.setState({ toasts: [] }))

test('what was done is told one at a time', () => {
  toast({ tone: 'done', text: 'Added Anna' })
  toast({ tone: 'done', text: 'Added Max' })
  expect(told()).toEqual(['Added Max'])
})

test('trouble stays beside what was done, until it is put away', () => {
  toast({ tone: 'trouble', text: 'Not saved' })
  toast({ tone: 'done', text: 'Added Anna' })
  toast({ tone: 'done', text: 'Added Max' })
  expect(told()).toEqual(['Not saved', 'Added Max'])
  dismiss(useToasts.getState().toasts[0]?.id ?? '')
  expect(told()).toEqual(['Added Max'])
})

test('the same words are heard again when they are said again', () => {
  announce('Saved')
  const first = useAnnouncement.getState()
  announce('Saved')
  expect(useAnnouncement.getState()).toEqual({ text: 'Saved', count: first.count + 1 })
})
