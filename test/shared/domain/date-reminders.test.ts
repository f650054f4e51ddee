import type { CustomerId } from '@shared/domain/customer'
import { customerOfDate, remindersOfDate } from '@shared/domain/date-reminders'
import { occasion, ringsAt } from '@shared/domain/reminder'
import { expect, test } from 'vitest'

const ada = '0195a7f2-6c1d-7f00-8000-0123456789ab' as CustomerId
const date = { customerId: ada, kind: 'other', label: 'Wedding', on: '2027-02-28' } as const

test('each of the days before is a reminder of its own', () => {
  const reminders = remindersOfDate(date, [7, 0], 'Wedding: Ada')
  expect(reminders.map((each) => ringsAt(each))).toEqual(['2027-02-21T09:00', '2027-02-28T09:00'])
  expect(new Set(reminders.map(occasion)).size).toBe(2)
})

test('two dates of one day are two, and next year is another occasion', () => {
  const ids = [date, { ...date, label: 'Opening' }, { ...date, on: '2028-02-28' }].map(
    (each) => remindersOfDate(each, [0], '')[0]!.followUpId,
  )
  expect(new Set(ids).size).toBe(3)
  expect(ids.every((id) => id.length <= 100)).toBe(true)
})

test('whose date it is, and that a follow-up is none', () => {
  expect(customerOfDate(remindersOfDate({ ...date, label: 'x'.repeat(300) }, [0], '')[0]!.followUpId)).toBe(ada)
  expect(customerOfDate(ada)).toBeUndefined()
})
