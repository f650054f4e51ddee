import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ICAL from 'ical.js'

/** Opens a data package with programs that know nothing of Regulars, and answers with its parts. */
export async function openedPackage(zip: string) {
  const at = await mkdtemp(join(tmpdir(), 'regulars-opened-'))
  try {
    execFileSync('unzip', ['-tq', zip])
    execFileSync('unzip', ['-q', zip, '-d', at])
    const top = readdirSync(at)
    const bag = top.includes('bagit.txt') ? at : join(at, top[0] ?? '')
    for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
      execFileSync('sha256sum', ['--quiet', '-c', manifest], { cwd: bag })
    checkBag(bag)

    const texts = new Map(filesIn(bag).map((path) => [path, readFileSync(join(bag, path), 'utf8')]))
    const text = (path: string) => texts.get(path) ?? missing(path)
    return {
      files: [...texts.keys()],
      text,
      json: (path: string) => JSON.parse(text(path)),
      card: (path: string) => new ICAL.Component(ICAL.parse(text(path))),
      /** Empty when the JSON file fits the schema that the package itself brings. */
      misfits(path: string, schema: string) {
        const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(text(schema)))
        return validate(JSON.parse(text(path))) ? [] : validate.errors
      },
    }
  } finally {
    await rm(at, { recursive: true })
  }
}

/** RFC 8493: the declaration, every payload file in the manifest and no other, and the sum of bytes and files. */
function checkBag(bag: string) {
  expect(readFileSync(join(bag, 'bagit.txt'), 'utf8')).toMatch(
    /^BagIt-Version: 1\.0\r?\nTag-File-Character-Encoding: UTF-8/,
  )
  const payload = filesIn(bag).filter((path) => path.startsWith('data/'))
  const listed = readFileSync(join(bag, 'manifest-sha256.txt'), 'utf8').trim().split(/\r?\n/)
  expect(listed.map((line) => line.slice(66)).sort()).toEqual(payload)
  const bytes = payload.reduce((sum, path) => sum + readFileSync(join(bag, path)).length, 0)
  expect(readFileSync(join(bag, 'bag-info.txt'), 'utf8')).toContain(`Payload-Oxum: ${bytes}.${payload.length}`)
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

function missing(path: string): never {
  throw new Error(`${path} is not in the package`)
}
