import type { Carrier, IdentityWay, RequestWay } from '@shared/domain/data-request'
import type { RequestEntry } from './documents'
import { personalData } from './personal-data'
import { type ColumnOf, columnMaker, type Table, tableOf } from './table'

const column = columnMaker<RequestEntry, keyof typeof personalData.requests>(personalData.requests)
const ways: Record<RequestWay, string> = {
  inPerson: 'in person',
  phone: 'by phone',
  email: 'by email',
  letter: 'by letter',
  message: 'by message',
}
const identities: Record<IdentityWay, string> = {
  known: 'we know you',
  calledBack: 'we called you back',
  questions: 'you answered questions',
  document: 'you showed a document',
}
const carried: Record<Carrier, string> = {
  inPerson: 'in person',
  stick: 'on a stick',
  email: 'by email',
  post: 'by post',
  other: 'in another way',
}

const columns: ColumnOf<RequestEntry>[] = [
  column('receivedAt', 'column', 18, ({ receivedAt }) => ({ time: receivedAt })),
  column('way', 'under', 12, ({ way }) => ways[way]),
  column('askedBy', 'under with header', 20, ({ askedBy }) => askedBy),
  column('words', 'column', 46, ({ words }) => words),
  column('promisedHours', 'under with header', 10, ({ promisedHours }) => promisedHours),
  column('identity', 'under with header', 30, ({ identity }) =>
    inWords(identity && identities[identity.way], identity?.words),
  ),
  column('extension', 'under with header', 30, ({ extension }) => extension?.because),
  {
    header: 'Told on',
    explains: 'When we told you that it takes longer',
    placing: 'under with header',
    width: 12,
    cell: ({ extension }) => extension && { time: extension.toldOn },
  },
  column('sealed', 'under with header', 40, ({ sealed }) => sealed?.fileName),
  {
    header: 'Fingerprint',
    explains: 'The SHA-256 of that package',
    placing: 'under with header',
    width: 40,
    cell: ({ sealed }) => sealed?.sha256,
  },
  column('handedOver', 'column', 24, ({ handedOver }) =>
    inWords(handedOver && carried[handedOver.carrier], handedOver?.to),
  ),
  column('closedAt', 'under', 18, ({ closedAt }) => closedAt && { time: closedAt }),
  column('withdrawn', 'under with header', 24, ({ withdrawn }) => withdrawn && (withdrawn.words ?? 'yes')),
  column('acknowledged', 'under with header', 24, ({ acknowledged }) => acknowledged && (acknowledged.words ?? 'yes')),
  column('createdAt', 'not shown', 18, ({ createdAt }) => ({ time: createdAt })),
  column('id', 'not shown', 38, ({ id }) => id),
]

const inWords = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(', ') || undefined

/** A row for each time that somebody asked for the data, the oldest first. */
export const requestsTable = (requests: RequestEntry[]): Table => tableOf('requests', 'Requests', columns, requests)
