import { z } from 'zod'
import { columnTargets } from './contacts/columns'
import { type Attachment, mostAttachments } from './domain/attachment'
import type { Business } from './domain/business'
import { type Customer, type CustomerId, dateKinds, factKinds, goalStates, stages } from './domain/customer'
import { silences } from './domain/customer-list'
import { carriers, type DataRequest, identityWays, requestWays } from './domain/data-request'
import { isDay, isLocalTime } from './domain/day'
import { type Departure, openEnds } from './domain/departure'
import type { FollowUp } from './domain/follow-up'
import type { Interaction } from './domain/interaction'
import { longestLine, longestText } from './domain/lengths'
import { nextDues } from './domain/next-follow-up'
import { mostOwnFields, ownFieldKinds } from './domain/own-fields'
import { recurrenceUnits } from './domain/recurrence'
import { isRuleText } from './domain/rule'
import { isZone } from './domain/zone'

// What rows must look like where they come from outside: over the bridge, later from backups. Unknown fields are refused.

const id = z.string().min(1).max(100)
const customerId = id as unknown as z.ZodType<CustomerId>
const line = z.string().max(longestLine)
const text = z.string().max(longestText)
const instant = z.number().int().nonnegative()
const day = z.string().refine(isDay)
const localTime = z.string().refine(isLocalTime)
const partialDate = z.string().regex(/^(\d{4}|-)-\d{2}-\d{2}$/)
const few = <Item extends z.ZodType>(item: Item) => z.array(item).max(1000)

const reachable = z.strictObject({ value: line, label: line.optional(), preferred: z.boolean().optional() })

const address = z.strictObject({
  street: line.optional(),
  extra: line.optional(),
  city: line.optional(),
  region: line.optional(),
  postalCode: line.optional(),
  country: line.optional(),
  label: line.optional(),
  preferred: z.boolean().optional(),
})

const nameParts = z.strictObject({
  prefix: line.optional(),
  given: line.optional(),
  additional: line.optional(),
  family: line.optional(),
  suffix: line.optional(),
})

const membership = z.union([
  z.strictObject({ companyId: customerId, role: line.optional() }),
  z.strictObject({ name: line, role: line.optional() }),
])

export const attachmentRow: z.ZodType<Attachment> = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().min(1).max(255),
  size: z.number().int().nonnegative(),
  type: z.string().max(100),
  addedAt: instant,
})

const attachments = z.array(attachmentRow).max(mostAttachments)

/** A number of days. */
const days = z.number().int().min(1).max(10_000)

/** A number of hours. */
const hours = z.number().int().min(1).max(10_000)

const ownValue = z.union([line, z.number(), z.boolean()])

/** Values by the ids of the owner's fields. */
const own = z.record(id, ownValue).refine((values) => Object.keys(values).length <= mostOwnFields)

export const customerRow: z.ZodType<Customer> = z.strictObject({
  id: customerId,
  kind: z.enum(['person', 'company']),
  name: line.min(1),
  nameParts: nameParts.optional(),
  nickname: line.optional(),
  companies: few(membership).optional(),
  emails: few(reachable).optional(),
  phones: few(reachable).optional(),
  addresses: few(address).optional(),
  links: few(reachable).optional(),
  tags: few(line).optional(),
  dates: few(z.strictObject({ kind: z.enum(dateKinds), label: line.optional(), date: partialDate })).optional(),
  facts: few(z.strictObject({ kind: z.enum(factKinds), text, learntOn: day })).optional(),
  goals: few(
    z.strictObject({ text, state: z.enum(goalStates), nextStep: text.optional(), reviewOn: day.optional() }),
  ).optional(),
  own: own.optional(),
  notes: text.optional(),
  attachments: attachments.optional(),
  stage: z.enum(stages),
  touch: z
    .strictObject({
      cadence: z.union([z.literal('never'), z.strictObject({ every: days, latest: days.optional() })]).optional(),
      countsFrom: day.optional(),
      restsUntil: day.optional(),
    })
    .optional(),
  externalIds: few(z.strictObject({ source: line, id: line })).optional(),
  lastContactAt: instant.optional(),
  createdAt: instant,
  updatedAt: instant,
  binnedAt: instant.optional(),
})

export const interactionRow: z.ZodType<Interaction> = z.strictObject({
  id,
  customerId,
  kind: line,
  at: instant,
  direction: z.enum(['in', 'out']).optional(),
  handledBy: line.optional(),
  summary: text,
  text: text.optional(),
  value: line.optional(),
  attachments: attachments.optional(),
  createdAt: instant,
  binnedAt: instant.optional(),
})

export const followUpRow: z.ZodType<FollowUp> = z.strictObject({
  id,
  customerId,
  title: line,
  promisedBy: z.enum(['us', 'them']),
  due: localTime,
  repeats: z
    .union([
      z.strictObject({
        every: z.number().int().min(1).max(1000),
        unit: z.enum(recurrenceUnits),
        from: z.enum(['plan', 'done']),
        wantedDay: z.number().int().min(1).max(31).optional(),
      }),
      z.strictObject({
        rule: line.refine(isRuleText),
        from: z.enum(['plan', 'done']),
        paused: z.boolean().optional(),
      }),
    ])
    .optional(),
  zone: z.string().max(100).refine(isZone).optional(),
  snoozedUntil: localTime.optional(),
  interactionId: id.optional(),
  remindBefore: z.array(z.number().int().min(1).max(100_000)).max(20).optional(),
  remindedAt: instant.optional(),
  doneAt: instant,
  createdAt: instant,
  restingSince: instant.optional(),
  binnedAt: instant.optional(),
})

export const requestRow: z.ZodType<DataRequest> = z.strictObject({
  id,
  customerId,
  receivedAt: instant,
  way: z.enum(requestWays),
  words: text.optional(),
  askedBy: line.optional(),
  promisedHours: hours,
  identity: z.strictObject({ way: z.enum(identityWays), words: line.optional(), at: instant }).optional(),
  extension: z.strictObject({ toldOn: day, because: line }).optional(),
  sealed: z
    .strictObject({
      packageId: line,
      fileName: line,
      bytes: z.number().int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      at: instant,
    })
    .optional(),
  handedOver: z.strictObject({ carrier: z.enum(carriers), to: line.optional(), at: instant }).optional(),
  acknowledged: z.strictObject({ words: line.optional(), at: instant }).optional(),
  withdrawn: z.strictObject({ words: line.optional(), at: instant }).optional(),
  closedAt: instant,
  createdAt: instant,
})

export const departureRow: z.ZodType<Departure> = z.strictObject({
  id,
  customerId,
  since: day,
  reason: id.optional(),
  words: text.optional(),
  learnt: text.optional(),
  onGoodTerms: z.boolean().optional(),
  steps: few(z.strictObject({ id, name: line.optional(), doneAt: instant.optional() })),
  leftOn: day.optional(),
  endedAt: instant.optional(),
  openEnds: z.enum(openEnds).optional(),
  restsUntil: day.optional(),
  keptBecause: line.optional(),
  cameBackOn: day.optional(),
  createdAt: instant,
})

const span = z.strictObject({ count: z.number().int().min(1).max(1000), unit: z.enum(['day', 'month']) })
const law = z.strictObject({
  id,
  name: line,
  within: span,
  extension: span.optional(),
  movesToWorkday: z.boolean(),
  holidays: few(partialDate).optional(),
  source: line,
  since: day,
})
const entries = few(z.strictObject({ id, name: line.optional(), retired: z.boolean().optional() }))

export const businessRow: z.ZodType<Business> = z.strictObject({
  id: z.literal('business'),
  name: line.optional(),
  contact: line.optional(),
  owner: line.optional(),
  interactionKinds: few(z.strictObject({ id, name: line, retired: z.boolean().optional() })).optional(),
  apart: z.array(line).max(20_000).optional(),
  lists: few(
    z.strictObject({
      id,
      name: line.min(1),
      filter: z.strictObject({
        text: line.optional(),
        stage: z.enum(stages).optional(),
        kind: z.enum(['person', 'company']).optional(),
        tag: line.optional(),
        silence: z.literal(silences).optional(),
        place: line.optional(),
        due: z.enum(nextDues).optional(),
        own: z.strictObject({ id, is: ownValue.optional(), lacks: z.literal(true).optional() }).optional(),
        isLosing: z.boolean().optional(),
      }),
    }),
  ).optional(),
  ownFields: z
    .array(
      z.strictObject({
        id,
        name: line.min(1),
        kind: z.enum(ownFieldKinds),
        options: few(line).optional(),
        retired: z.boolean().optional(),
      }),
    )
    .max(mostOwnFields)
    .optional(),
  tagCadences: few(z.strictObject({ tag: line, every: days, latest: days.optional() })).optional(),
  responses: z
    .strictObject({ promiseHours: hours.optional(), law: id.optional(), laws: few(law).optional() })
    .optional(),
  departures: z
    .strictObject({
      reasons: entries.optional(),
      steps: entries.optional(),
      restMonths: z.number().int().min(1).max(1200).optional(),
    })
    .optional(),
  columnReadings: few(
    z.strictObject({
      source: line,
      columns: few(
        z.strictObject({
          header: line,
          use: z.strictObject({
            target: z.enum(columnTargets),
            group: line.optional(),
            label: line.optional(),
            never: z.literal(true).optional(),
          }),
        }),
      ),
    }),
  ).optional(),
  packagesMade: z.number().int().nonnegative().optional(),
})
