import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { writePackage } from '@main/packages/write-package'
import type { PackageRequest } from '@shared/domain/package-request'
import { aRequest, contract, fullFollowUp, fullInteraction, photo } from '@test/shared/package/a-request'
import { aDataRequest, aDeparture } from '@test/support/factories'
import Ajv from 'ajv/dist/2020'
import ICAL from 'ical.js'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesUnder, sha256, troublesOfBag } from './check-bag'
import { textsIn, unpacked } from './unzipped'

const isThere = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined
const app = { name: 'Regulars', version: '0.1.0' }

const box = mkdtempSync(join(tmpdir(), 'package-'))
const files = join(box, 'files')
mkdirSync(files)
for (const { sha256, bytes } of [photo, contract]) writeFileSync(join(files, sha256), bytes)
afterAll(() => rmSync(box, { recursive: true }))

async function write(name: string, request: PackageRequest, signal = new AbortController().signal) {
  const progress: { done: number; of: number }[] = []
  const path = join(box, name)
  const result = await writePackage(
    { request, path, aside: `${path}.part`, app, files },
    { signal, onProgress: (step) => progress.push(step) },
  )
  return { result, path, progress }
}

const { attachments: _, ...withoutFiles } = fullInteraction

/** Many rows, texts that try to break out, and a name that is no good for a file. */
const manyRows = aRequest({
  customer: { ...aRequest().customer, name: 'Ada "B/erg"\u202E' },
  interactions: [
    ...aRequest().interactions,
    ...Array.from({ length: 150 }, (_, index) => ({
      ...withoutFiles,
      id: `n${index}`,
      at: fullInteraction.at + index * 3_600_000,
      summary: ['=cmd|x', 'two\nlines', 'a;=b', '</td><b>', '"quoted", yes', '\u0000\u0007bell'][index % 6] ?? '',
    })),
  ],
  requests: [
    ...aRequest().requests,
    ...Array.from({ length: 9 }, (_, index) =>
      aDataRequest({ id: `r${index + 2}`, receivedAt: fullInteraction.at + index, words: '=cmd|x\r\n</td>' }),
    ),
  ],
  departures: [
    ...aRequest().departures,
    ...Array.from({ length: 3 }, (_, index) => aDeparture({ id: `d${index + 2}`, words: '=1+1;"<b>' })),
  ],
  followUps: [
    ...aRequest().followUps,
    ...Array.from({ length: 40 }, (_, index) => ({ ...fullFollowUp, id: `g${index}` })),
  ],
})

describe('a package', () => {
  let written: Awaited<ReturnType<typeof write>>
  let folder: string
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const readJson = (path: string) => JSON.parse(read(path))
  const readCsv = (path: string) =>
    Papa.parse<string[]>(read(path).slice(1), { newline: '\r\n', skipEmptyLines: 'greedy' }).data.slice(1)

  beforeAll(async () => {
    written = await write('package.zip', manyRows)
    folder = await unpacked(written.path, join(box, 'unpacked'))
  })

  test('is told by its name, size and fingerprint', () => {
    const bytes = readFileSync(written.path)
    expect(written.result).toEqual({
      outcome: 'saved',
      fileName: 'package.zip',
      bytes: bytes.length,
      sha256: sha256(bytes),
    })
    expect(folder.endsWith('/Berg-&-Söhne_Data-for_Ada-B-erg_2026-03-22_P0042')).toBe(true)
  })

  test('counts its files while they are written', () => {
    const count = filesUnder(folder).length
    expect(written.progress).toEqual(Array.from({ length: count }, (_, index) => ({ done: index + 1, of: count })))
  })

  test('holds what the listing says and nothing else', () => {
    expect(filesUnder(folder).sort()).toEqual(
      [
        'READ-ME-FIRST.txt',
        'START-HERE.html',
        'bag-info.txt',
        'bagit.txt',
        'manifest-sha256.txt',
        'manifest.json',
        'tagmanifest-sha256.txt',
        'data/00-summary/everything.html',
        'data/00-summary/everything.json',
        'data/00-summary/everything.xlsx',
        'data/01-who-you-are/contact-v4.vcf',
        'data/01-who-you-are/contact.vcf',
        'data/01-who-you-are/profile.csv',
        'data/01-who-you-are/profile.json',
        'data/02-our-history/departures.csv',
        'data/02-our-history/departures.json',
        'data/02-our-history/interactions.csv',
        'data/02-our-history/interactions.html',
        'data/02-our-history/interactions.json',
        'data/03-follow-ups/follow-ups.csv',
        'data/03-follow-ups/follow-ups.json',
        'data/06-requests-and-complaints/requests.csv',
        'data/06-requests-and-complaints/requests.json',
        'data/09-files/index.csv',
        'data/09-files/files.json',
        'data/09-files/originals/Contract-100-1-(Ada).pdf',
        'data/09-files/originals/photo.png',
        'data/90-about-this-package/data-dictionary.csv',
        'data/90-about-this-package/how-to-check.txt',
        'data/90-about-this-package/schema/departures.schema.json',
        'data/90-about-this-package/schema/everything.schema.json',
        'data/90-about-this-package/schema/files.schema.json',
        'data/90-about-this-package/schema/follow-ups.schema.json',
        'data/90-about-this-package/schema/interactions.schema.json',
        'data/90-about-this-package/schema/manifest.schema.json',
        'data/90-about-this-package/schema/profile.schema.json',
        'data/90-about-this-package/schema/requests.schema.json',
        'data/90-about-this-package/what-is-not-included.csv',
      ].sort(),
    )
  })

  test.skipIf(!isThere('unzip'))('is a zip that unzip finds no fault with', () => {
    expect(execFileSync('unzip', ['-t', written.path], { encoding: 'utf8' })).toContain('No errors detected')
    expect(execFileSync('unzip', ['-ZT', written.path], { encoding: 'utf8' })).toContain('20260322.111112')
  })

  test.skipIf(!isThere('sha256sum'))('has the fingerprints that sha256sum finds', () => {
    const check = (manifest: string) =>
      execFileSync('sha256sum', ['-c', '--strict', '--quiet', manifest], { cwd: folder })
    expect(() => check('manifest-sha256.txt')).not.toThrow()
    expect(() => check('tagmanifest-sha256.txt')).not.toThrow()
  })

  test('is a complete and valid bag', () => {
    expect(troublesOfBag(folder)).toEqual([])
  })

  test('each JSON file agrees with its schema, and would not with anything more in it', () => {
    const ajv = new Ajv({ strict: true, allErrors: true, formats: { date: true, 'date-time': true } })
    const manifest = readJson('manifest.json')
    expect(manifest.schemas.map(({ path }: { path: string }) => path).sort()).toEqual(
      filesUnder(folder)
        .filter((path) => path.endsWith('.json') && !path.endsWith('.schema.json'))
        .sort(),
    )
    for (const { path, schema } of manifest.schemas) {
      const validate = ajv.compile(readJson(schema))
      expect(validate(readJson(path)), `${path}: ${ajv.errorsText(validate.errors)}`).toBe(true)
      expect(validate({ ...readJson(path), more: 1 })).toBe(false)
      expect(readJson(path).$schema.endsWith(schema.split('/').at(-1))).toBe(true)
    }
  })

  test('tells the same number of rows everywhere', async () => {
    const counts = {
      profile: 37,
      interactions: 152,
      departures: 4,
      followUps: 42,
      requests: 10,
      files: 2,
      omissions: 11,
    }
    expect(readJson('manifest.json').counts).toEqual(counts)

    const everything = readJson('data/00-summary/everything.json')
    expect(everything.interactions).toHaveLength(counts.interactions)
    expect(everything.followUps).toHaveLength(counts.followUps)
    expect(everything.requests).toHaveLength(counts.requests)
    expect(everything.departures).toHaveLength(counts.departures)
    expect(detailsIn(everything.profile)).toBe(counts.profile)
    expect(readJson('data/02-our-history/interactions.json').interactions).toEqual(everything.interactions)
    expect(readJson('data/03-follow-ups/follow-ups.json').followUps).toEqual(everything.followUps)
    expect(readJson('data/06-requests-and-complaints/requests.json').requests).toEqual(everything.requests)
    expect(readJson('data/02-our-history/departures.json').departures).toEqual(everything.departures)
    expect(readJson('data/01-who-you-are/profile.json').profile).toEqual(everything.profile)

    expect(readCsv('data/01-who-you-are/profile.csv')).toHaveLength(counts.profile)
    expect(readCsv('data/02-our-history/interactions.csv')).toHaveLength(counts.interactions)
    expect(readCsv('data/03-follow-ups/follow-ups.csv')).toHaveLength(counts.followUps)
    expect(readCsv('data/06-requests-and-complaints/requests.csv')).toHaveLength(counts.requests)
    expect(readCsv('data/02-our-history/departures.csv')).toHaveLength(counts.departures)
    expect(readCsv('data/09-files/index.csv')).toHaveLength(counts.files)
    expect(readCsv('data/90-about-this-package/what-is-not-included.csv')).toHaveLength(counts.omissions)

    expect(readJson('data/09-files/files.json').files).toEqual(everything.files)

    const page = read('data/00-summary/everything.html')
    for (const [table, count] of Object.entries(counts)) expect(rowsOnPage(page, table), table).toBe(count)
    expect(rowsOnPage(read('data/02-our-history/interactions.html'), 'interactions')).toBe(counts.interactions)

    const workbook = await textsIn(readFileSync(join(folder, 'data/00-summary/everything.xlsx')))
    const rowsOnSheets = [1, 2, 3, 4, 5, 6, 7].map(
      (sheet) => (workbook.get(`xl/worksheets/sheet${sheet}.xml`)?.match(/<row /g) ?? []).length - 1,
    )
    expect(rowsOnSheets).toEqual(Object.values(counts))
  })

  test('files lie in it as they were handed in, and are told of everywhere', () => {
    const { files: told } = readJson('data/09-files/files.json')
    expect(told).toMatchObject([
      { name: 'photo.png', sha256: photo.sha256, mediaType: 'image/png' },
      { name: 'Contract 100% #1 (Ada).pdf', sha256: contract.sha256, interactionId: 'i1' },
    ])
    for (const { path, sha256: sum } of told) expect(sha256(readFileSync(join(folder, path)))).toBe(sum)
    const everything = readJson('data/00-summary/everything.json')
    expect(everything.profile.attachments).toEqual([told[0].path])
    expect(everything.interactions.find(({ id }: { id: string }) => id === 'i1').attachments).toEqual([told[1].path])
    expect(read('data/00-summary/everything.html')).toContain('Contract-100')
    expect(read('START-HERE.html')).toContain('photo.png')
    expect(readJson('manifest.json').files.map(({ path }: { path: string }) => path)).toContain(told[0].path)
  })

  test('another program reads in the vCards what went in', () => {
    for (const [path, version] of [
      ['data/01-who-you-are/contact.vcf', '3.0'],
      ['data/01-who-you-are/contact-v4.vcf', '4.0'],
    ] as const) {
      const card = new ICAL.Component(ICAL.parse(read(path)))
      expect(card.getFirstPropertyValue('version')).toBe(version)
      expect(card.getFirstPropertyValue('n')).toEqual(['Berg', 'Ada', 'Maria', 'Dr.', 'PhD'])
      expect(card.getAllProperties('email').map((property) => property.getFirstValue())).toEqual([
        'ada@berg.example',
        'ada@home.example',
      ])
      expect(card.getAllProperties('tel').map((property) => property.getFirstValue())).toEqual(['+49 431 123-45'])
      expect(read(path)).not.toContain('pays late')
    }
  })

  test('nothing that stays with the business is in any of its files', async () => {
    for (const path of filesUnder(folder)) {
      const workbook = path.endsWith('.xlsx') && (await textsIn(readFileSync(join(folder, path))))
      const text = workbook ? [...workbook.values()].join() : read(path)
      expect(text, path).not.toMatch(/pays late|Thrown away|Tom Smith/)
    }
  })

  test('no page runs or loads anything, and every link leads to a file that is there', () => {
    for (const path of filesUnder(folder).filter((name) => name.endsWith('.html'))) {
      const page = read(path)
      expect(page).toContain('http-equiv="Content-Security-Policy"')
      expect(page).not.toMatch(/<script|<img|<b>|="https?:|\son\w+=/)
      for (const [, link = ''] of page.matchAll(/href="([^"]*)"/g)) {
        expect(filesUnder(folder), link).toContain(decodeURI(link))
      }
    }
  })

  test('no cell of a CSV file begins like a formula', () => {
    for (const path of filesUnder(folder).filter((name) => name.endsWith('.csv'))) {
      for (const cell of readCsv(path).flat()) expect(cell).not.toMatch(/^\s*(=|@|\||\+(?!\d)|-(?!\d))/)
    }
  })

  test('texts for people have the line ends of Windows', () => {
    expect(read('READ-ME-FIRST.txt').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(read('data/90-about-this-package/how-to-check.txt').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('the data dictionary explains every column', () => {
    const explained = readCsv('data/90-about-this-package/data-dictionary.csv').map(
      ([part, words]) => `${part}: ${words}`,
    )
    for (const [part, path] of [
      ['Who you are', 'data/01-who-you-are/profile.csv'],
      ['Our history', 'data/02-our-history/interactions.csv'],
      ['Follow-ups', 'data/03-follow-ups/follow-ups.csv'],
      ['Files', 'data/09-files/index.csv'],
    ] as const) {
      const headers = read(path).slice(1).split('\r\n')[0]?.split(',') ?? []
      for (const header of headers) expect(explained).toContain(`${part}: ${header}`)
    }
  })
})

test('the same request makes the same package, to the last byte, wherever the computer is', async () => {
  const zone = process.env.TZ
  const one = await write('one.zip', aRequest())
  process.env.TZ = 'Asia/Tokyo'
  const other = await write('other.zip', aRequest({ interactions: aRequest().interactions.toReversed() }))
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  expect(readFileSync(one.path).equals(readFileSync(other.path))).toBe(true)
})

test('with the longest names, paths are short enough for Windows', async () => {
  const long = 'Ångström-Жук '.repeat(30)
  const { path } = await write(
    'long.zip',
    aRequest({
      business: { id: 'business', name: long },
      customer: { ...aRequest().customer, name: long },
    }),
  )
  const folder = await unpacked(path, join(box, 'long'))
  const inZip = filesUnder(folder).map((file) => `${basename(folder)}/${file}`)
  expect(Math.max(...inZip.map(({ length }) => length))).toBeLessThan(180)
})

test('a customer of whom nearly nothing is known gets a valid package too', async () => {
  const { path } = await write(
    'small.zip',
    aRequest({
      business: { id: 'business' },
      customer: {
        id: aRequest().customer.id,
        kind: 'company',
        name: '…',
        stage: 'prospect',
        createdAt: 0,
        updatedAt: 0,
      },
      interactions: [],
      followUps: [],
    }),
  )
  expect(troublesOfBag(await unpacked(path, join(box, 'small')))).toEqual([])
})

test('files with hostile names neither collide nor pass for files of the package', async () => {
  const names = ['profile.json', 'PROFILE.JSON', '../../evil.html', 'con.txt', 'a\u202Efdp.exe', 'files.csv', '..']
  const attachments = names.map((name, index) => {
    const bytes = Buffer.from(`{"$schema": "${index}"}`)
    writeFileSync(join(files, sha256(bytes)), bytes)
    return { sha256: sha256(bytes), name, size: bytes.length, type: 'text/plain', addedAt: 0 }
  })
  const { path } = await write('hostile.zip', aRequest({ customer: { ...aRequest().customer, attachments } }))
  const folder = await unpacked(path, join(box, 'hostile'))
  expect(troublesOfBag(folder)).toEqual([])
  const originals = filesUnder(folder).filter((file) => file.startsWith('data/09-files/originals/'))
  expect(originals.map((file) => basename(file).toLowerCase()).sort()).toEqual([
    'afdp.exe',
    'con_.txt',
    'contract-100-1-(ada).pdf',
    'evil.html',
    'file',
    'files.csv',
    'profile (2).json',
    'profile.json',
  ])
  const { schemas } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  expect(JSON.stringify(schemas)).not.toContain('originals')
})

test('a file that is damaged or gone is left out, and the package says so', async () => {
  const damaged = { ...photo, sha256: 'a'.repeat(64) }
  writeFileSync(join(files, damaged.sha256), 'other bytes')
  const { bytes: _, ...attachment } = damaged
  const gone = { ...attachment, sha256: 'b'.repeat(64) }
  const { path } = await write(
    'damaged.zip',
    aRequest({ customer: { ...aRequest().customer, attachments: [attachment, gone] } }),
  )
  const folder = await unpacked(path, join(box, 'damaged'))
  expect(troublesOfBag(folder)).toEqual([])
  const { omissions, counts } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  expect(omissions).toContainEqual({
    category: 'files',
    n: 2,
    reason: 'Files that our computer could not read any more',
  })
  expect(counts.files).toBe(1)
})

test('a package that is cancelled on the way leaves nothing', async () => {
  const cancel = new AbortController()
  const path = join(box, 'cancelled.zip')
  const result = await writePackage(
    { request: aRequest(), path, aside: `${path}.part`, app, files },
    { signal: cancel.signal, onProgress: ({ done }) => done === 3 && cancel.abort() },
  )
  expect(result).toEqual({ outcome: 'cancelled' })
  expect(readdirSync(box).filter((name) => name.startsWith('cancelled'))).toEqual([])
})

test('a folder that is not there is told as an outcome, without names of folders', async () => {
  const { result } = await write('none/package.zip', aRequest())
  expect(result).toEqual({ outcome: 'failed', reason: 'unknown' })
})

/** Things known: a value is one, a list as many as it has items, parts of a name one each. */
function detailsIn({ nameParts, ...profile }: Record<string, unknown>): number {
  const count = (value: unknown) => (Array.isArray(value) ? value.length : 1)
  const parts = Object.keys(nameParts ?? {}).length
  return Object.values(profile).reduce<number>((sum, value) => sum + count(value), parts)
}

function rowsOnPage(page: string, table: string): number {
  const [, rows = ''] = new RegExp(`data-table="${table}"[\\s\\S]*?<tbody>([\\s\\S]*?)</tbody>`).exec(page) ?? []
  return (rows.match(/<tr>/g) ?? []).length
}
