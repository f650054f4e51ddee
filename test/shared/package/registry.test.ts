import { rowShapes } from '@main/backups/backup-format'
import { type FreeText, personalData } from '@shared/package/personal-data'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'

/** The business is about the owner, not about a customer; what it holds of lists and counts names nobody. */
const aboutNobody = ['business']

const tables = Object.entries(rowShapes) as unknown as [string, z.ZodObject][]
const registry: Record<string, Record<string, { handedOver: boolean; freeText?: FreeText }>> = personalData

test('each table is registered as personal data, or is said to hold none', () => {
  expect(Object.keys(registry).sort()).toEqual(
    tables
      .map(([table]) => table)
      .filter((table) => !aboutNobody.includes(table))
      .sort(),
  )
})

describe.each(tables.filter(([table]) => !aboutNobody.includes(table)))('of %s', (table, { shape }) => {
  test('each field is registered, and nothing that is not there', () => {
    expect(Object.keys(registry[table] ?? {}).sort()).toEqual(Object.keys(shape).sort())
  })

  test('each text that somebody types in parts is a part that there is', () => {
    for (const [field, { freeText }] of Object.entries(registry[table] ?? {})) {
      if (!Array.isArray(freeText)) continue
      const parts = partsOf(shape[field] as z.ZodType)
      expect(
        freeText.filter((part) => !parts.includes(part)),
        field,
      ).toEqual([])
    }
  })

  test('each part in which anything may be typed is looked through for names of others', () => {
    for (const [field, { handedOver, freeText = [] }] of Object.entries(registry[table] ?? {})) {
      const typed = partsOf(shape[field] as z.ZodType).filter((part) => saysWhatItLikes.has(part))
      if (handedOver)
        expect(
          typed.filter((part) => !freeText.includes(part)),
          field,
        ).toEqual([])
    }
  })
})

/** Names of parts that hold words of the owner's. */
const saysWhatItLikes = new Set(['label', 'text', 'words', 'because', 'to', 'role'])

/** The names of the parts of a field, also within lists, unions and what may be missing. */
function partsOf(field: z.ZodType): string[] {
  const { def } = field as unknown as { def: { type: string; element?: z.ZodType; innerType?: z.ZodType } }
  if (def.type === 'array') return partsOf(def.element as z.ZodType)
  if (def.type === 'optional') return partsOf(def.innerType as z.ZodType)
  if (def.type === 'union') return (field as z.ZodUnion<z.ZodType[]>).options.flatMap(partsOf)
  return def.type === 'object' ? Object.keys((field as z.ZodObject).shape) : []
}
