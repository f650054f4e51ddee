import type { Business } from '@shared/domain/business'
import type { Customer } from '@shared/domain/customer'
import type { FollowUp } from '@shared/domain/follow-up'
import type { Interaction } from '@shared/domain/interaction'
import type { PackageRequest } from '@shared/domain/package-request'
import type { Clock } from './clock'
import type { Disclosure } from './disclosure'
import type { FileEntry, FollowUpEntry, InteractionEntry, Profile } from './documents'
import type { PackedFile } from './packed-files'

/** What is handed over, as the JSON files say it. Tables and pages are made of the same. */
export type Entries = {
  profile: Profile
  interactions: InteractionEntry[]
  followUps: FollowUpEntry[]
  files: FileEntry[]
}

export const entriesOf = (
  { customer, interactions, followUps }: Disclosure,
  files: PackedFile[],
  { business, companyNames }: Pick<PackageRequest, 'business' | 'companyNames'>,
  clock: Clock,
): Entries => ({
  profile: profileOf(customer, pathsOf(files, undefined), companyNames, clock),
  interactions: interactions.map((interaction) =>
    interactionEntry(interaction, pathsOf(files, interaction.id), business, clock),
  ),
  followUps: followUps.map((followUp) => followUpEntry(followUp, clock)),
  files: files.map(({ addedAt, ...file }) => ({ ...file, addedAt: clock.moment(addedAt) })),
})

const pathsOf = (files: PackedFile[], interactionId: string | undefined) =>
  files.filter((file) => file.interactionId === interactionId).map(({ path }) => path)

function profileOf(
  customer: Customer,
  attachments: string[],
  companyNames: Record<string, string>,
  clock: Clock,
): Profile {
  const { companies = [], emails = [], phones = [], addresses = [], links = [], ...rest } = customer
  const { tags = [], dates = [], facts = [], goals = [], externalIds = [], ...scalars } = rest
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
    externalIds,
    attachments,
    lastContactAt: customer.lastContactAt === undefined ? undefined : clock.moment(customer.lastContactAt),
    createdAt: clock.moment(customer.createdAt),
    updatedAt: clock.moment(customer.updatedAt),
    binnedAt: customer.binnedAt === undefined ? undefined : clock.moment(customer.binnedAt),
  }
}

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
})
