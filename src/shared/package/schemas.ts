import { z } from 'zod'
import { documentShapes } from './documents'
import { manifestShape } from './manifest'
import type { SchemaName } from './schema-paths'

const shapes: Record<SchemaName, z.ZodType> = { ...documentShapes, manifest: manifestShape }

/** The JSON Schema (draft 2020-12) of the JSON file of that name. It refuses unknown properties. */
export const jsonSchema = (name: SchemaName) => ({ ...z.toJSONSchema(shapes[name]), title: `${name}.json` })
