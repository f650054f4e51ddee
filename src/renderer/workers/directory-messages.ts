import type {
  CompanyPerson,
  CustomerDate,
  Found,
  PlaceCount,
  Search,
  SlotRow,
  TagCount,
  Touched,
  Touching,
} from '@shared/directory/directory'
import type { CustomerId } from '@shared/domain/customer'
import type { Day } from '@shared/domain/day'

/** What the window may ask of the directory, and what comes back. */
export type Questions = {
  search: { asked: Search; answer: Found }
  upcomingDates: { asked: { today: Day; days: number }; answer: CustomerDate[] }
  stayInTouch: { asked: Touching; answer: Touched[] }
  peopleOf: { asked: { companyId: CustomerId }; answer: CompanyPerson[] }
  places: { asked: Record<string, never>; answer: PlaceCount[] }
  tags: { asked: Record<string, never>; answer: TagCount[] }
  /** From now on rows are told: first all of them, then what changes. Answered when all have been told. */
  rows: { asked: Record<string, never>; answer: undefined }
}
export type QuestionName = keyof Questions

export type ToDirectory = {
  [Name in QuestionName]: { id: number; question: Name; asked: Questions[Name]['asked'] }
}[QuestionName]

export type FromDirectory =
  | { kind: 'answer'; id: number; answer: Questions[QuestionName]['answer'] }
  | { kind: 'failed'; id: number; message: string }
  /** Rows by slot, told before any answer that may name the slot. */
  | { kind: 'rows'; rows: SlotRow[] }
  /** Somebody was added, changed or removed: answers may be other ones now. */
  | { kind: 'changed' }
