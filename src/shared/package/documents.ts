import {
  type Address,
  dateKinds,
  factKinds,
  goalStates,
  type NameParts,
  type Reachable,
  stages,
} from '@shared/domain/customer'
import { carriers, identityWays, requestWays, type SealedPackage } from '@shared/domain/data-request'
import { openEnds } from '@shared/domain/departure'
import { ownFieldKinds } from '@shared/domain/own-fields'
import { type ByRule, type EveryUnit, recurrenceUnits } from '@shared/domain/recurrence'
import { z } from 'zod'
import { type CustomerTable, personalData } from './personal-data'

// What the JSON files of a package look like. The JSON Schemas in the package are made from these shapes.

const text = z.string()
export const isoMoment = text
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/)
  .meta({ format: 'date-time', description: 'A moment, with the offset that was valid where we are' })
const day = text.regex(/^\d{4}-\d{2}-\d{2}$/).meta({ format: 'date' })
const planned = z.union([day, isoMoment]).meta({ description: 'A day, or a moment' })
const partialDate = text
  .regex(/^(\d{4}|-)-\d{2}-\d{2}$/)
  .meta({ description: 'A day, or --MM-DD when the year is not known' })

const label = text.optional().meta({ description: 'What it is for' })
const preferred = z.boolean().optional().meta({ description: 'Whether it is the one to use first' })

const reachable = z.strictObject({ value: text, label, preferred } satisfies Shape<Reachable>)
const address = z.strictObject({
  street: text.optional(),
  extra: text.optional(),
  city: text.optional(),
  region: text.optional(),
  postalCode: text.optional(),
  country: text.optional(),
  label,
  preferred,
} satisfies Shape<Address>)
const nameParts = z.strictObject({
  prefix: text.optional(),
  given: text.optional(),
  additional: text.optional(),
  family: text.optional(),
  suffix: text.optional(),
} satisfies Shape<NameParts>)
const countedFrom = z
  .enum(['plan', 'done'])
  .meta({ description: 'Counted from the planned day, or from the day it was done' })
const everyUnit = z.strictObject({
  every: z.int().min(1),
  unit: z.enum(recurrenceUnits),
  from: countedFrom,
  wantedDay: z.int().min(1).max(31).optional().meta({ description: 'The day of the month that is aimed at' }),
} satisfies Shape<EveryUnit>)
const byRule = z.strictObject({
  rule: text.meta({ description: 'As in calendars: RRULE of RFC 5545' }),
  from: countedFrom,
  paused: z.boolean().optional(),
} satisfies Shape<ByRule>)
const repeats = z.union([everyUnit, byRule])

const profileShape = explained('customers', {
  id: text,
  kind: z.enum(['person', 'company']),
  name: text,
  nameParts: nameParts.optional(),
  nickname: text.optional(),
  companies: z.array(z.strictObject({ name: text, role: text.optional() })),
  emails: z.array(reachable),
  phones: z.array(reachable),
  addresses: z.array(address),
  links: z.array(reachable),
  tags: z.array(text),
  dates: z.array(z.strictObject({ kind: z.enum(dateKinds), label, date: partialDate })),
  facts: z.array(z.strictObject({ kind: z.enum(factKinds), text, learntOn: day })),
  goals: z.array(
    z.strictObject({ text, state: z.enum(goalStates), nextStep: text.optional(), reviewOn: day.optional() }),
  ),
  own: z.array(
    z.strictObject({
      name: text.meta({ description: 'What we call it' }),
      kind: z.enum(ownFieldKinds),
      value: z.union([
        text.meta({ description: 'A text, a day, one of some options or a link' }),
        z.number().meta({ description: 'A number' }),
        z.boolean().meta({ description: 'Yes or no' }),
      ]),
    }),
  ),
  attachments: z.array(text),
  stage: z.enum(stages),
  externalIds: z.array(z.strictObject({ source: text, id: text })),
  lastContactAt: isoMoment.optional(),
  createdAt: isoMoment,
  updatedAt: isoMoment,
  binnedAt: isoMoment.optional(),
})

const interactionShape = explained('interactions', {
  id: text,
  customerId: text,
  kind: text,
  kindName: text.meta({ description: 'The kind in words' }),
  at: isoMoment,
  direction: z.enum(['in', 'out']).optional(),
  handledBy: text.optional(),
  summary: text,
  text: text.optional(),
  value: text.optional(),
  attachments: z.array(text).optional(),
  createdAt: isoMoment,
})

const followUpShape = explained('followUps', {
  id: text,
  customerId: text,
  title: text,
  promisedBy: z.enum(['us', 'them']).meta({ description: 'us: our promise; them: yours' }),
  due: planned,
  repeats: repeats.optional(),
  zone: text.optional(),
  snoozedUntil: planned.optional(),
  interactionId: text.optional(),
  doneAt: isoMoment.optional(),
  createdAt: isoMoment,
  restingSince: isoMoment.optional(),
})

const requestShape = explained('requests', {
  id: text,
  customerId: text,
  receivedAt: isoMoment,
  way: z.enum(requestWays),
  words: text.optional(),
  askedBy: text.optional(),
  promisedHours: z.int().min(1),
  identity: z.strictObject({ way: z.enum(identityWays), words: text.optional(), at: isoMoment }).optional(),
  extension: z.strictObject({ toldOn: day, because: text }).optional(),
  sealed: z
    .strictObject({
      packageId: text,
      fileName: text,
      bytes: z.int().min(0),
      sha256: text.regex(/^[\da-f]{64}$/),
      at: isoMoment,
    } satisfies Shape<SealedPackage>)
    .optional(),
  handedOver: z.strictObject({ carrier: z.enum(carriers), to: text.optional(), at: isoMoment }).optional(),
  acknowledged: z.strictObject({ words: text.optional(), at: isoMoment }).optional(),
  withdrawn: z.strictObject({ words: text.optional(), at: isoMoment }).optional(),
  closedAt: isoMoment.optional(),
  createdAt: isoMoment,
})

const departureShape = explained('departures', {
  id: text,
  customerId: text,
  since: day,
  reason: text.optional(),
  words: text.optional(),
  onGoodTerms: z.boolean().optional(),
  steps: z.array(z.strictObject({ name: text, doneAt: isoMoment.optional() })),
  leftOn: day.optional(),
  endedAt: isoMoment.optional(),
  openEnds: z.enum(openEnds).optional(),
  restsUntil: day.optional(),
  keptBecause: text.optional(),
  cameBackOn: day.optional(),
  createdAt: isoMoment,
})

const fileShape = z.strictObject({
  name: text.meta({ description: 'What the file is called with us' }),
  path: text.meta({ description: 'Where it lies in this package' }),
  bytes: z.int().min(0),
  mediaType: text.meta({ description: 'What kind of file it is, by its contents' }),
  sha256: text.regex(/^[\da-f]{64}$/),
  addedAt: isoMoment.meta({ description: 'When we put it into our records' }),
  interactionId: text.optional().meta({ description: 'The number of the entry in our history that it belongs to' }),
})

/** What every JSON file begins with. */
const about = {
  $schema: text.meta({ description: 'The JSON Schema of this file, beside it in this package' }),
  packageId: text,
  createdAt: isoMoment,
  timeZone: text.meta({ description: 'IANA name of the time zone of all offsets' }),
}

export const documentShapes = {
  profile: z.strictObject({ ...about, profile: profileShape }),
  interactions: z.strictObject({ ...about, interactions: z.array(interactionShape) }),
  'follow-ups': z.strictObject({ ...about, followUps: z.array(followUpShape) }),
  requests: z.strictObject({ ...about, requests: z.array(requestShape) }),
  departures: z.strictObject({ ...about, departures: z.array(departureShape) }),
  files: z.strictObject({ ...about, files: z.array(fileShape) }),
  everything: z.strictObject({
    ...about,
    business: z.strictObject({ name: text.optional(), contact: text.optional() }),
    profile: profileShape,
    interactions: z.array(interactionShape),
    followUps: z.array(followUpShape),
    requests: z.array(requestShape),
    departures: z.array(departureShape),
    files: z.array(fileShape),
  }),
}

export type Profile = z.infer<typeof profileShape>
export type InteractionEntry = z.infer<typeof interactionShape>
export type FollowUpEntry = z.infer<typeof followUpShape>
export type RequestEntry = z.infer<typeof requestShape>
export type DepartureEntry = z.infer<typeof departureShape>
export type FileEntry = z.infer<typeof fileShape>

type Shape<Row> = Record<keyof Required<Row>, z.ZodType>

type Registry = typeof personalData
type FieldsThat<Table extends CustomerTable, Stay extends boolean> = {
  [Field in keyof Registry[Table]]: Registry[Table][Field] extends { handedOver: Stay } ? Field : never
}[keyof Registry[Table]]

/** Everything that is handed over, and nothing that is not. */
type RowShape<Table extends CustomerTable> = Record<FieldsThat<Table, true>, z.ZodType> &
  Partial<Record<FieldsThat<Table, false>, never>>

/** The shape of a row with the words of the registry as descriptions. */
function explained<Table extends CustomerTable, Fields extends RowShape<Table> & Record<string, z.ZodType>>(
  table: Table,
  fields: Fields,
) {
  const registry: Record<string, { explains: string }> = personalData[table]
  const described = Object.entries(fields).map(([name, field]) => {
    const words = registry[name]?.explains
    return [name, words ? field.meta({ ...field.meta(), description: words }) : field]
  })
  return z.strictObject(Object.fromEntries(described) as Fields)
}
