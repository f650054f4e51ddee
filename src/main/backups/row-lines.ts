import type { TableName } from '@shared/domain/changes'
import type { Row } from '@shared/vault/entry'
import type { z } from 'zod'
import { rowShapes } from './backup-format'
import { Refused } from './refused'

/** Takes bytes apart into lines, of which none is longer than `longest` bytes. */
export async function* lines(pieces: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Buffer> {
  let rest: Uint8Array[] = []
  let length = 0
  for await (const piece of pieces) {
    let from = 0
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, from)) {
      rest.push(piece.subarray(from, end))
      if (length + end - from > longest) throw new Refused('too-large', 'a line is too long')
      yield Buffer.concat(rest)
      rest = []
      length = 0
      from = end + 1
    }
    length += piece.length - from
    if (length > longest) throw new Refused('too-large', 'a line is too long')
    if (from < piece.length) rest.push(piece.subarray(from))
  }
  if (length > 0) throw new Refused('damaged', 'it ends in the middle of a line')
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/** JSON of a stranger: no deeper than `depth`, and without the names that reach into every object. */
export function strangersJson(bytes: Uint8Array, depth: number): unknown {
  let value: unknown
  try {
    value = JSON.parse(utf8.decode(bytes))
  } catch {
    throw new Refused('damaged', 'what should be JSON is not')
  }
  look(value, depth)
  return value
}

function look(value: unknown, depth: number) {
  if (typeof value !== 'object' || value === null) return
  if (depth === 0) throw new Refused('damaged', 'JSON that lies too deep')
  for (const key of Object.keys(value)) {
    if (forbidden.has(key)) throw new Refused('damaged', 'JSON with a name that is not allowed')
    look((value as Record<string, unknown>)[key], depth - 1)
  }
}

/**
 * A row as this Regulars knows it, or a refusal. The app itself sets no limit to what an owner pastes into a field, so
 * one that is longer than expected is no reason to refuse everything; the line it stands in has its limit.
 */
export function strangersRow(table: TableName, bytes: Uint8Array, depth: number): Row {
  const given = strangersJson(bytes, depth)
  const { success, data, error } = rowShapes[table].safeParse(given)
  if (success) return data as unknown as Row
  const hard = error.issues.find((issue) => !isOnlyUnusual(issue, given))
  if (!hard) return given as Row
  throw new Refused('damaged', `a row of ${table} is not as it should be: ${hard.path.join('.')} ${hard.code}`)
}

type Issue = z.core.$ZodIssue

/** A text or list that is long or empty, or an instant before 1970; never an id. */
function isOnlyUnusual(issue: Issue, given: unknown): boolean {
  if (issue.code === 'invalid_union') {
    const within = valueAt(given, issue.path)
    return issue.errors.some((branch) => branch.every((one) => isOnlyUnusual(one, within)))
  }
  if (issue.code !== 'too_big' && issue.code !== 'too_small') return false
  if (issue.path[0] === 'id') return false
  if (issue.origin === 'string' || issue.origin === 'array') return true
  const value = valueAt(given, issue.path)
  return issue.code === 'too_small' && Number.isInteger(value) && (value as number) >= -8.64e15
}

const valueAt = (given: unknown, path: PropertyKey[]) =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], given)
