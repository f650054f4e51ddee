import { test } from '@playwright/test'

/** One line of the table. `goal` is the most that `ratio`, or else `value`, should be. */
export type Row = {
  what: string
  value: number
  unit: 'ms' | 's' | 'MB' | 'rows/s' | 'wake-ups'
  /** How many times what it is compared with, measured in the same run. */
  ratio?: number
  comparedWith?: string
  goal?: number
  /** How it was measured, in a few words. */
  remark?: string
}

/** The name under which the reporter finds rows among the attachments. */
export const attachmentName = 'bench-row'

/** Puts a line into the table that is printed at the end. */
export const report = (row: Row) =>
  test.info().attach(attachmentName, { body: JSON.stringify(row), contentType: 'application/json' })
