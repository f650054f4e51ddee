import {
  fieldAdded,
  fieldBack,
  fieldChanged,
  fieldDeleted,
  fieldMoved,
  fieldRemoved,
  isFieldTaken,
  offeredFields,
  optionsOf,
} from '@shared/domain/own-fields'
import { aBusiness, aCustomer, customerId } from '@test/support/factories'
import { describe, expect, test } from 'vitest'

const boat = { id: 'own:1', name: 'Boat', kind: 'text' as const }
const sails = { id: 'own:2', name: 'Sails', kind: 'yesNo' as const }
const crew = { id: 'own:3', name: 'Crew', kind: 'choice' as const, options: ['alone', 'two'] }
const ours = aBusiness({ ownFields: [boat, sails, crew] })
const names = ({ ownFields }: typeof ours) => offeredFields(ownFields).map(({ name }) => name)

describe('the fields of the owner', () => {
  test('one more stands at the end; only a choice has options', () => {
    const added = fieldAdded(ours, { name: 'Berth', kind: 'number', options: ['no'] }, '4')
    expect(added.ownFields?.at(-1)).toEqual({ id: 'own:4', name: 'Berth', kind: 'number' })
    expect(fieldAdded(ours, { name: 'Flag', kind: 'choice', options: ['red'] }, '4').ownFields?.at(-1)).toEqual({
      ...{ id: 'own:4', name: 'Flag', kind: 'choice', options: ['red'] },
    })
  })

  test('are called otherwise, and have other options', () => {
    expect(names(fieldChanged(ours, boat.id, { name: 'Ship' }))).toEqual(['Ship', 'Sails', 'Crew'])
    expect(fieldChanged(ours, crew.id, { options: ['many'] }).ownFields?.[2]?.options).toEqual(['many'])
  })

  test.each([
    ['Sails', sails.id, -1, ['Sails', 'Boat', 'Crew']],
    ['Sails', sails.id, 1, ['Boat', 'Crew', 'Sails']],
    ['the first', boat.id, -1, ['Boat', 'Sails', 'Crew']],
    ['the last', crew.id, 1, ['Boat', 'Sails', 'Crew']],
    ['one that is not there', 'own:9', 1, ['Boat', 'Sails', 'Crew']],
  ] as const)('%s (%s) by %i stands so: %j', (_, id, by, order) => {
    expect(names(fieldMoved(ours, id, by))).toEqual(order)
  })

  test('what was removed is skipped, is not offered, keeps its name and comes back', () => {
    const without = fieldRemoved(ours, sails.id)
    expect(names(without)).toEqual(['Boat', 'Crew'])
    expect(names(fieldMoved(without, crew.id, -1))).toEqual(['Crew', 'Boat'])
    expect(isFieldTaken(without, 'SAILS')).toBe(true)
    expect(fieldBack(without, sails.id)).toEqual(ours)
  })

  test('an erased one goes with what everybody had in it', () => {
    const ada = aCustomer({ own: { [boat.id]: 'Sloop', [sails.id]: false } })
    const bo = aCustomer({ id: customerId('bo'), own: { [sails.id]: true } })
    const cy = aCustomer({ id: customerId('cy') })
    const { own: _, ...bare } = bo
    expect(fieldDeleted(ours, sails.id, [ada, bo, cy], 9)).toEqual({
      business: [{ ...ours, ownFields: [boat, crew] }],
      customers: [
        { ...ada, own: { [boat.id]: 'Sloop' }, updatedAt: 9 },
        { ...bare, updatedAt: 9 },
      ],
    })
  })
})

test('options are parted by commas, each once', () => {
  expect(optionsOf(' red, , blue,red ')).toEqual(['red', 'blue'])
})
