import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeWorkbook } from '@main/packages/workbook'
import { sheetOf } from '@shared/package/workbook'
import Papa from 'papaparse'
import { afterAll, expect, test } from 'vitest'

const isThere = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error === undefined
const box = mkdtempSync(join(tmpdir(), 'workbook-'))
afterAll(() => rmSync(box, { recursive: true }))

test.skipIf(!isThere)('LibreOffice reads in the workbook what went in', { timeout: 60_000 }, async () => {
  const column = (header: string) => ({ header, explains: '', placing: 'column' as const, width: 20 })
  const sheet = sheetOf({
    name: 'history',
    title: 'Our history',
    columns: ['When', 'Text', 'Preferred'].map(column),
    rows: [
      [{ time: '2026-03-14T15:30:00+01:00' }, '=1+1', true],
      [{ time: '2026-03-15' }, 'two\nlines & <tags> "quoted", _x0041_', false],
      [{ time: '1890-01-01' }, '00123', undefined],
    ],
  })
  writeFileSync(join(box, 'book.xlsx'), await writeWorkbook([sheet]))
  const profile = `-env:UserInstallation=file://${join(box, 'profile')}`
  const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1'
  execFileSync('soffice', [profile, '--headless', '--convert-to', asCsv, '--outdir', box, join(box, 'book.xlsx')])

  expect(Papa.parse(readFileSync(join(box, 'book.csv'), 'utf8').trim()).data).toEqual([
    ['When', 'Text', 'Preferred'],
    ['2026-03-14 15:30', '=1+1', 'TRUE'],
    ['2026-03-15', 'two\nlines & <tags> "quoted", _x0041_', ''],
    ['1890-01-01', '00123', ''],
  ])
})
