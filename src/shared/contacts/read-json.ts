import { isDay } from '@shared/domain/day'
import { jsonFormat } from '@shared/export/contacts-json'
import { z } from 'zod'
import { contactDate } from './contact-date'
import type { ImportedPerson, Remark } from './imported-person'
import { limits } from './limits'
import { manyLines, oneLine } from './tidy-text'

const line = z.string().max(limits.text).transform(oneLine)
const filled = line.refine((text) => text !== '')
const optionalLine = line.optional().transform((text) => text || undefined)
const few = <Item extends z.ZodType>(item: Item) => z.array(item).max(limits.values).default([])
const reachable = z.object({ value: filled, label: optionalLine, preferred: z.boolean().optional() })

const person = z.object({
  kind: z.enum(['person', 'company']).default('person'),
  name: filled,
  nameParts: z
    .object({
      prefix: optionalLine,
      given: optionalLine,
      additional: optionalLine,
      family: optionalLine,
      suffix: optionalLine,
    })
    .optional(),
  nickname: optionalLine,
  companies: few(z.object({ name: filled, role: optionalLine })),
  emails: few(reachable),
  phones: few(reachable),
  addresses: few(
    z.object({
      ...{
        street: z.string().max(limits.text).transform(manyLines).optional(),
        extra: optionalLine,
        city: optionalLine,
      },
      ...{ region: optionalLine, postalCode: optionalLine, country: optionalLine, label: optionalLine },
      preferred: z.boolean().optional(),
    }),
  ),
  links: few(reachable),
  tags: few(filled),
  dates: few(
    z.object({
      kind: z.enum(['birthday', 'anniversary', 'customerSince', 'other']),
      label: optionalLine,
      date: z.string().refine((date) => isDay(date) || contactDate(date) === date),
    }),
  ),
  notes: z.string().max(limits.text).transform(manyLines).optional(),
})

const book = z.object({ format: z.literal(jsonFormat), customers: z.array(z.unknown()).max(limits.rows) })

/** The people of a JSON file of ours; undefined when it is none. Whoever cannot be read is a remark with their place. */
export function readJson(json: unknown): { people: ImportedPerson[]; remarks: Remark[] } | undefined {
  const read = book.safeParse(json)
  if (!read.success) return undefined
  const people: ImportedPerson[] = []
  const remarks: Remark[] = []
  for (const [at, item] of read.data.customers.entries()) {
    const { data } = person.safeParse(item)
    if (data) people.push({ ...(withoutNothing(data) as typeof data), origin: { row: at + 1 } } as ImportedPerson)
    else remarks.push({ row: at + 1, code: 'nothingUsable' })
  }
  return { people, remarks }
}

/** What is optional and missing is no key, at any depth. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, one]) => one !== undefined && one !== '')
  return Object.fromEntries(entries.map(([key, one]) => [key, withoutNothing(one)]))
}
