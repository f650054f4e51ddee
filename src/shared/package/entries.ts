import type { Business } from '@shared/domain/business'
import type { Customer } from '@shared/domain/customer'
import type { DataRequest } from '@shared/domain/data-request'
import type { Departure } from '@shared/domain/departure'
import type { FollowUp } from '@shared/domain/follow-up'
import type { Interaction } from '@shared/domain/interaction'
import type { OwnField } from '@shared/domain/own-fields'
import { type OwnValues, ownDetails } from '@shared/domain/own-values'
import type { PackageRequest } from '@shared/domain/package-request'
import type { Clock } from './clock'
import type { Disclosure } from './disclosure'
import type { DepartureEntry, FileEntry, FollowUpEntry, InteractionEntry, Profile, RequestEntry } from './documents'
import type { PackedFile } from './packed-files'

/** What is handed over, as the JSON files say it. Tables and pages are made of the same. */
export type Entries = {
  profile: Profile
  interactions: InteractionEntry[]
  followUps: FollowUpEntry[]
  requests: RequestEntry[]
  departures: DepartureEntry[]
  files: FileEntry[]
}

export const entriesOf = (
  { customer, interactions, followUps, requests, departures }: Disclosure,
  files: PackedFile[],
  { business, companyNames }: Pick<PackageRequest, 'business' | 'companyNames'>,
  clock: Clock,
): Entries => ({
  profile: profileOf(customer, pathsOf(files, undefined), { business, companyNames }, clock),
  interactions: interactions.map((interaction) =>
    interactionEntry(interaction, pathsOf(files, interaction.id), business, clock),
  ),
  followUps: followUps.map((followUp) => followUpEntry(followUp, clock)),
  requests: requests.map((request) => requestEntry(request, clock)),
  departures: departures.map((departure) => departureEntry(departure, business, clock)),
  files: files.map(({ addedAt, ...file }) => ({ ...file, addedAt: clock.moment(addedAt) })),
})

const pathsOf = (files: PackedFile[], interactionId: string | undefined) =>
  files.filter((file) => file.interactionId === interactionId).map(({ path }) => path)

function profileOf(
  customer: Customer,
  attachments: string[],
  { business, companyNames }: Pick<PackageRequest, 'business' | 'companyNames'>,
  clock: Clock,
): Profile {
  const { companies = [], emails = [], phones = [], addresses = [], links = [], ...rest } = customer
  const { tags = [], dates = [], facts = [], goals = [], externalIds = [], own, ...scalars } = rest
  return {
    ...scalars,
    companies: companies.flatMap(({ companyId, name, role }) => {
      const known = name ?? (Object.hasOwn(companyNames, companyId) ? companyNames[companyId] : undefined)
      return known ? [{ name: known, ...(role && { role }) }] : []
    }),
    emails,
    phones,
    addresses,
    links,
    tags,
    dates,
    facts,
    goals,
    own: ownDetails(own, fieldsFor(own, business)).map(({ field: { name, kind }, value }) => ({ name, kind, value })),
    externalIds,
    attachments,
    lastContactAt: customer.lastContactAt === undefined ? undefined : clock.moment(customer.lastContactAt),
    createdAt: clock.moment(customer.createdAt),
    updatedAt: clock.moment(customer.updatedAt),
    binnedAt: customer.binnedAt === undefined ? undefined : clock.moment(customer.binnedAt),
  }
}

/** A value is handed over too where its field is not known any more. */
const fieldsFor = (own: OwnValues = {}, { ownFields = [] }: Business): OwnField[] => [
  ...ownFields,
  ...Object.keys(own)
    .filter((id) => !ownFields.some((field) => field.id === id))
    .map((id): OwnField => ({ id, name: 'Without a name', kind: 'text' })),
]

const kindNames = new Map([
  ['call', 'Call'],
  ['visit', 'Visit'],
  ['email', 'Email'],
  ['message', 'Message'],
  ['note', 'Note'],
])

function interactionEntry(
  { attachments: _, ...interaction }: Interaction,
  attachments: string[],
  { interactionKinds = [] }: Business,
  clock: Clock,
): InteractionEntry {
  const own = interactionKinds.find(({ id }) => id === interaction.kind)
  return {
    ...interaction,
    kindName: own?.name ?? kindNames.get(interaction.kind) ?? interaction.kind,
    at: clock.moment(interaction.at),
    createdAt: clock.moment(interaction.createdAt),
    ...(attachments.length > 0 && { attachments }),
  }
}

const followUpEntry = (followUp: FollowUp, clock: Clock): FollowUpEntry => ({
  ...followUp,
  due: clock.planned(followUp.due),
  snoozedUntil: followUp.snoozedUntil && clock.planned(followUp.snoozedUntil),
  doneAt: followUp.doneAt === 0 ? undefined : clock.moment(followUp.doneAt),
  createdAt: clock.moment(followUp.createdAt),
  restingSince: followUp.restingSince === undefined ? undefined : clock.moment(followUp.restingSince),
})

function requestEntry(request: DataRequest, clock: Clock): RequestEntry {
  const { identity, sealed, handedOver, acknowledged, withdrawn, closedAt, ...rest } = request
  const timed = <Part extends { at: number }>(part: Part | undefined) => part && { ...part, at: clock.moment(part.at) }
  return {
    ...rest,
    receivedAt: clock.moment(request.receivedAt),
    identity: timed(identity),
    sealed: timed(sealed),
    handedOver: timed(handedOver),
    acknowledged: timed(acknowledged),
    withdrawn: timed(withdrawn),
    closedAt: closedAt === 0 ? undefined : clock.moment(closedAt),
    createdAt: clock.moment(request.createdAt),
  }
}

function departureEntry(departure: Departure, business: Business, clock: Clock): DepartureEntry {
  const { learnt: _, ...rest } = departure
  const { reason, steps, endedAt } = rest
  return {
    ...rest,
    reason: reason && reasonInWords(business, reason),
    steps: steps.map(({ id, name, doneAt }) => ({
      name: name ?? stepNames.get(id) ?? id,
      ...(doneAt !== undefined && { doneAt: clock.moment(doneAt) }),
    })),
    endedAt: endedAt === undefined ? undefined : clock.moment(endedAt),
    createdAt: clock.moment(departure.createdAt),
  }
}

const reasonNames = new Map<string, string>([
  ['moved', 'Moved away'],
  ['price', 'The price'],
  ['unhappy', 'Not happy with us'],
  ['elsewhere', 'Went to somebody else'],
  ['noNeed', 'No need any more'],
  ['closed', 'Closed down or retired'],
])
const stepNames = new Map<string, string>([
  ['thank', 'Thank them'],
  ['settle', 'Settle what was promised, in both directions'],
  ['handOver', 'Hand over their data'],
  ['ask', 'Ask what we could have done'],
  ['door', 'Leave the door open'],
])

const reasonInWords = ({ departures = {} }: Business, reason: string) =>
  departures.reasons?.find(({ id }) => id === reason)?.name ?? reasonNames.get(reason) ?? reason
