import { createHash } from 'node:crypto'
import type { Attachment } from '@shared/domain/attachment'
import type { Customer, CustomerId } from '@shared/domain/customer'
import type { DataRequest } from '@shared/domain/data-request'
import type { Departure } from '@shared/domain/departure'
import type { FollowUp } from '@shared/domain/follow-up'
import type { Interaction } from '@shared/domain/interaction'
import type { PackageRequest } from '@shared/domain/package-request'

const id = 'ada' as CustomerId

const aFile = (name: string, type: string, text: string): Attachment & { bytes: Buffer } => {
  const bytes = Buffer.from(text)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { sha256, name, size: bytes.length, type, addedAt: Date.UTC(2026, 2, 1), bytes }
}
export const photo = aFile('photo.png', 'image/png', 'the bytes of a picture')
export const contract = aFile('Contract 100% #1 (Ada).pdf', 'application/pdf', 'the bytes of a contract')

const rowOf = ({ bytes: _, ...attachment }: Attachment & { bytes: Buffer }): Attachment => attachment

/** A customer of whom everything is known that can be. */
export const fullCustomer: Required<Customer> = {
  id,
  kind: 'person',
  name: 'Ada Berg',
  nameParts: { prefix: 'Dr.', given: 'Ada', additional: 'Maria', family: 'Berg', suffix: 'PhD' },
  nickname: 'Addie',
  companies: [
    { companyId: 'adler' as CustomerId, role: 'Owner' },
    { name: 'Chess Club', role: 'Treasurer' },
  ],
  emails: [{ value: 'ada@berg.example', label: 'work', preferred: true }, { value: 'ada@home.example' }],
  phones: [{ value: '+49 431 123-45', label: 'mobile' }],
  addresses: [
    { street: 'Hafenstr. 3', extra: '2nd floor', city: 'Kiel', region: 'SH', postalCode: '24103', country: 'Germany' },
  ],
  links: [{ value: 'https://berg.example', label: 'site' }],
  tags: ['heating', 'vip'],
  dates: [
    { kind: 'birthday', date: '--05-03' },
    { kind: 'anniversary', date: '2010-06-20' },
    { kind: 'other', label: 'First visit', date: '2019-01-02' },
  ],
  facts: [
    { kind: 'like', text: 'Green tea', learntOn: '2026-01-01' },
    { kind: 'family', text: 'Two children', learntOn: '2026-01-02' },
  ],
  goals: [
    { text: 'Run ten miles', state: 'open', nextStep: 'Book a trainer', reviewOn: '2026-05-01' },
    { text: 'Sleep well', state: 'reached' },
  ],
  own: { 'own:boat': 'A sloop', 'own:length': 9.5, 'own:survey': '2026-04-01', 'own:sails': false, 'own:gone': 'Old' },
  notes: 'Secret: pays late',
  attachments: [rowOf(photo)],
  stage: 'active',
  touch: { cadence: { every: 42 } },
  externalIds: [{ source: 'contacts.vcf', id: 'urn:uuid:1' }],
  lastContactAt: Date.UTC(2026, 2, 14, 9),
  createdAt: Date.UTC(2025, 0, 1),
  updatedAt: Date.UTC(2026, 2, 14),
  binnedAt: Date.UTC(2026, 2, 15),
}

/** An interaction of which everything is known, but for the bin. */
export const fullInteraction: Omit<Required<Interaction>, 'binnedAt'> = {
  id: 'i1',
  customerId: id,
  kind: 'own:massage',
  at: Date.UTC(2026, 2, 14, 9),
  direction: 'in',
  handledBy: 'Petra',
  summary: '=SUM(A1:A9), she "said"',
  text: 'First line\n- second line <script>alert(1)</script>\n& more',
  value: 'A warm house',
  attachments: [rowOf(contract)],
  createdAt: Date.UTC(2026, 2, 14, 9, 5),
}

/** A promise of which everything is known, but for the bin. */
export const fullFollowUp: Omit<Required<FollowUp>, 'binnedAt'> = {
  id: 'f1',
  customerId: id,
  title: 'Send the quote',
  promisedBy: 'us',
  due: '2026-03-20T15:00',
  repeats: { every: 2, unit: 'week', from: 'done', wantedDay: 20 },
  zone: 'Europe/Berlin',
  snoozedUntil: '2026-03-21',
  interactionId: 'i1',
  remindBefore: [60],
  remindedAt: Date.UTC(2026, 2, 20, 14),
  doneAt: Date.UTC(2026, 2, 21, 8),
  createdAt: Date.UTC(2026, 2, 14, 9, 5),
  restingSince: Date.UTC(2026, 2, 22),
}

/** A request of which everything is known. */
const fullDataRequest: Required<DataRequest> = {
  id: 'r1',
  customerId: id,
  receivedAt: Date.UTC(2026, 2, 1, 9),
  way: 'email',
  words: 'Please send me =everything, also what Tom Smith said',
  askedBy: 'My lawyer, <b>Ms. Hart</b>',
  promisedHours: 24,
  identity: { way: 'calledBack', words: 'at the number we have', at: Date.UTC(2026, 2, 1, 10) },
  extension: { toldOn: '2026-03-02', because: 'Old paper has to be scanned' },
  sealed: {
    packageId: 'P0041',
    fileName: 'package.zip',
    bytes: 123,
    sha256: 'ab'.repeat(32),
    at: Date.UTC(2026, 2, 2),
  },
  handedOver: { carrier: 'stick', to: 'Ada herself', at: Date.UTC(2026, 2, 3) },
  acknowledged: { words: 'Thanks!', at: Date.UTC(2026, 2, 4) },
  withdrawn: { words: 'Not the rest', at: Date.UTC(2026, 2, 5) },
  closedAt: Date.UTC(2026, 2, 3),
  createdAt: Date.UTC(2026, 2, 1, 9, 5),
}

/** A departure of which everything is known. */
const fullDeparture: Required<Departure> = {
  id: 'd1',
  customerId: id,
  since: '2026-02-01',
  reason: 'moved',
  words: 'To the sea, like Tom Smith',
  learnt: 'Secret: we were too slow',
  onGoodTerms: true,
  steps: [
    { id: 'thank', doneAt: Date.UTC(2026, 2, 1) },
    { id: 'own:1', name: 'A cake' },
  ],
  leftOn: '2026-03-01',
  endedAt: Date.UTC(2026, 2, 1),
  openEnds: 'kept',
  restsUntil: '2027-03-01',
  keptBecause: 'A guarantee runs',
  cameBackOn: '2026-03-10',
  createdAt: Date.UTC(2026, 1, 1),
}

export const aRequest = (some: Partial<PackageRequest> = {}): PackageRequest => ({
  packageId: 'P0042',
  createdAt: Date.UTC(2026, 2, 22, 10, 11, 12),
  timeZone: 'Europe/Berlin',
  business: {
    id: 'business',
    name: 'Berg & Söhne',
    contact: 'office@berg.example\n+49 431 1',
    interactionKinds: [{ id: 'own:massage', name: 'Massage' }],
    ownFields: [
      { id: 'own:boat', name: 'Boat', kind: 'text' },
      { id: 'own:length', name: 'Length', kind: 'number' },
      { id: 'own:survey', name: 'Next survey', kind: 'date', retired: true },
      { id: 'own:sails', name: 'Sails', kind: 'yesNo' },
    ],
  },
  customer: fullCustomer,
  companyNames: { adler: 'Hotel Adler' },
  interactions: [
    fullInteraction,
    {
      id: 'i0',
      customerId: id,
      kind: 'call',
      at: Date.UTC(2026, 0, 5, 8),
      summary: 'Tom Smith rang about the boiler',
      createdAt: Date.UTC(2026, 0, 5, 8),
    },
    {
      id: 'i2',
      customerId: id,
      kind: 'note',
      at: Date.UTC(2026, 0, 6),
      summary: 'Thrown away',
      createdAt: 0,
      binnedAt: 5,
    },
  ],
  followUps: [
    fullFollowUp,
    {
      id: 'f0',
      customerId: id,
      title: 'Call Tom Smith',
      promisedBy: 'them',
      due: '2026-03-19',
      interactionId: 'i2',
      doneAt: 0,
      createdAt: 0,
    },
    {
      id: 'f2',
      customerId: id,
      title: 'Thrown away',
      promisedBy: 'us',
      due: '2026-03-19',
      doneAt: 0,
      createdAt: 0,
      binnedAt: 5,
    },
  ],
  requests: [fullDataRequest],
  departures: [fullDeparture],
  otherNames: ['Tom Smith', 'Somebody Else'],
  namesOfOthers: 'hidden',
  ...some,
})
