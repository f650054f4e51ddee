import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { caps } from '@main/backups/backup-format'
import { compare } from '@main/backups/compare'
import { readBackup } from '@main/backups/read-backup'
import { problemOf } from '@main/backups/refused'
import { stageBackup } from '@main/backups/stage-backup'
import type { Files } from '@main/vault/files'
import { nodeFiles } from '@main/vault/node-files'
import type { TableRow } from '@main/vault/vault-shape'
import { aCustomer, anInteraction, customerId } from '@test/support/factories'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aFolder, aSource, keep, made, rowsOf, sha256, someRows } from './a-backup'

const isThere = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined

/** Customers who each have an attachment. */
const withFiles = (sha256s: string[]) =>
  rowsOf({
    customers: sha256s.map((sha256, index) => {
      const attachment = { sha256, name: 'a.pdf', size: 3, type: 'application/pdf', addedAt: 0 }
      return aCustomer({ id: customerId(`c${index}`), attachments: [attachment, attachment] })
    }),
  })

async function readRows(path: string): Promise<TableRow[]> {
  const rows: TableRow[] = []
  await readBackup(path, caps, { row: (table, row) => void rows.push({ table, row }) }, () => {})
  return rows
}

test('every row comes back as it was', async () => {
  const { path, made: backup } = await made(aFolder(), aSource(someRows()))
  expect(await readRows(path)).toEqual(someRows())
  expect(backup).toMatchObject({ counts: { customers: 2, interactions: 2, followUps: 1, business: 1 }, files: 0 })
  expect(backup.size).toBe(statSync(path).size)
  expect(backup.sha256).toBe(sha256(readFileSync(path)))
})

test('whatever is written down comes back as it was, openly and sealed', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 }).map((given) => given.toWellFormed())
  const customers = fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      name: text.filter((name) => name.length > 0),
      notes: text,
      tags: fc.array(text, { maxLength: 3 }),
    }),
    { selector: ({ id }) => id, maxLength: 5 },
  )
  const interactions = fc.uniqueArray(fc.record({ id: fc.uuid(), summary: text, at: fc.nat() }), {
    selector: ({ id }) => id,
  })
  await fc.assert(
    fc.asyncProperty(customers, interactions, fc.boolean(), async (some, others, isSealed) => {
      const rows = rowsOf({
        customers: some.map(({ id, ...fields }) => aCustomer({ id: customerId(id), ...fields })),
        interactions: others.map((fields) => anInteraction(fields)),
      })
      const folder = aFolder()
      const { path } = await made(folder, aSource(rows), isSealed ? { passphrase: 'six words' } : {})
      const staging = join(folder, 'restoring')
      await stageBackup(path, staging, { caps, passphrase: 'six words', onProgress: () => {} })
      const now = async function* () {
        yield* rows
      }
      expect(await compare(staging, now(), { onProgress: () => {} })).toEqual({})
      if (!isSealed) expect(await readRows(path)).toEqual(rows)
    }),
    { numRuns: 20 },
  )
}, 60_000)

test('a backup of nothing is a backup', async () => {
  const { path } = await made(aFolder(), aSource([]))
  expect(await readRows(path)).toEqual([])
})

test('nothing but the backup is left in the folder, and nobody else may read it', async () => {
  const folder = aFolder()
  const { path } = await made(folder, aSource(someRows()), { passphrase: 'six words' })
  expect(readdirSync(folder)).toEqual(['a.regulars.age'])
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test.skipIf(!isThere('unzip') || !isThere('sha256sum'))('unzip and sha256sum open it and find no fault', async () => {
  const folder = aFolder()
  const kept = keep(join(folder, 'files'), 'one', 'two')
  const { path } = await made(folder, aSource([...withFiles(kept), ...someRows().slice(2)], join(folder, 'files')))
  expect(execFileSync('unzip', ['-t', path], { encoding: 'utf8' })).toContain('No errors detected')
  execFileSync('unzip', ['-q', path, '-d', join(folder, 'out')])
  const { files } = JSON.parse(readFileSync(join(folder, 'out/backup.json'), 'utf8'))
  const sums = files.map((file: { name: string; sha256: string }) => `${file.sha256}  ${file.name}\n`).join('')
  writeFileSync(join(folder, 'out/sums'), sums)
  expect(() =>
    execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'sums'], { cwd: join(folder, 'out') }),
  ).not.toThrow()
  expect(readFileSync(join(folder, 'out/README.txt'), 'utf8')).toContain('made on 2026-03-14 10:00')
  const [first] = readFileSync(join(folder, 'out/rows/customers.ndjson'), 'utf8').split('\n')
  expect(JSON.parse(first ?? '')).toEqual(withFiles(kept)[0]?.row)
  expect(readFileSync(join(folder, 'out/files', kept[1] ?? ''), 'utf8')).toBe('two')
})

test.skipIf(!isThere('age') || !isThere('script'))('the age program of Debian opens what is sealed', async () => {
  const folder = aFolder()
  const { path } = await made(folder, aSource(someRows()), { passphrase: 'grün wie der Klee' })
  // age asks on a terminal only, so it gets one.
  const plain = join(folder, 'plain.zip')
  const { status } = spawnSync('script', ['-qec', `age -d -o ${plain} ${path}`, '/dev/null'], {
    input: 'grün wie der Klee\n',
    timeout: 20_000,
  })
  expect(status).toBe(0)
  expect(await readRows(plain)).toEqual(someRows())
})

test('what is sealed shows nothing of what is in it', async () => {
  const { path } = await made(aFolder(), aSource(someRows()), { passphrase: 'six words' })
  const text = readFileSync(path, 'latin1')
  for (const word of ['Ada', 'customers', 'backup.json', 'README', 'six words', 'PK\u0003\u0004']) {
    expect(text).not.toContain(word)
  }
})

test('something is at its name already and only a whole one replaces it', async () => {
  const folder = aFolder()
  writeFileSync(join(folder, 'a.regulars'), 'the good old one')
  await expect(made(folder, aSource(someRows()), { files: failing('write', 3, 'ENOSPC') })).rejects.toThrow('ENOSPC')
  expect(readFileSync(join(folder, 'a.regulars'), 'utf8')).toBe('the good old one')
  const { path } = await made(folder, aSource(someRows()))
  expect(await readRows(path)).toEqual(someRows())
})

test('rows are read again and again, and one that cannot be read leaves nothing behind', async () => {
  const folder = aFolder()
  const source = aSource([], '/nowhere', {
    // biome-ignore lint/correctness/useYield: it fails before it has a row
    async *rows() {
      throw Object.assign(new Error('EIO'), { code: 'EIO' })
    },
  })
  await expect(made(folder, source)).rejects.toThrow('EIO')
  expect(readdirSync(folder)).toEqual([])
})

test('whatever an owner pastes into a field can be backed up and restored', async () => {
  const rows = rowsOf({
    customers: [
      aCustomer({
        name: 'x'.repeat(5000),
        notes: 'y'.repeat(100_000),
        companies: [{ name: 'z'.repeat(5000) }],
        tags: Array.from({ length: 1500 }, (_, index) => `${index}`),
      }),
    ],
    // Somebody typed 202 for the year.
    interactions: [anInteraction({ at: Date.UTC(202, 1, 1), summary: '' })],
  })
  const { path } = await made(aFolder(), aSource(rows))
  expect(await readRows(path)).toEqual(rows)
})

test('a row that could not be restored is found out at once', async () => {
  const rows = [{ table: 'customers' as const, row: { ...aCustomer(), unheardOf: 1 } }]
  const error = await made(aFolder(), aSource(rows)).catch((error: unknown) => error)
  expect(problemOf(error)).toBe('not-whole')
})

test('rows that all look alike are packed so that a reader believes them', async () => {
  const alike = rowsOf({
    customers: Array.from({ length: 300 }, (_, index) =>
      aCustomer({ id: customerId(`c${index}`), notes: ' '.repeat(50_000) }),
    ),
  })
  const { path } = await made(aFolder(), aSource(alike))
  expect(await readRows(path)).toEqual(alike)
})

test.each([
  ['too many bytes', { all: 1000 }],
  ['a table that is too large', { each: 100 }],
])('%s are a problem that is told', async (_name, some) => {
  const folder = aFolder()
  const error = await made(folder, aSource(someRows()), { caps: { ...caps, ...some } }).catch((error: unknown) => error)
  expect(problemOf(error)).toBe('too-large')
  expect(readdirSync(folder)).toEqual([])
})

test('a folder that is gone', async () => {
  const error = await made(join(aFolder(), 'stick'), aSource(someRows())).catch((error: unknown) => error)
  expect(problemOf(error)).toBe('folder-gone')
})

test('attachments that are gone or rotten are told and do not stop the rest', async () => {
  const folder = aFolder()
  const [good = '', rotten = ''] = keep(join(folder, 'files'), 'good', 'rotten')
  writeFileSync(join(folder, 'files', rotten), 'something else')
  const gone = sha256('gone')
  const source = aSource(withFiles([good, rotten, gone]), join(folder, 'files'))
  const { path, made: backup } = await made(folder, source)
  expect(backup).toMatchObject({ files: 1, missing: [rotten, gone].sort() })
  const taken: string[] = []
  const attachment = async (sha256: string, pieces: AsyncIterable<Uint8Array>) => {
    for await (const piece of pieces) taken.push(sha256, Buffer.from(piece).toString())
  }
  await readBackup(path, caps, { attachment }, () => {})
  expect(taken).toEqual([good, 'good'])
})

/** A file system on which the call number `after` of that name fails, and all later ones too. */
function failing(
  call: 'write' | 'sync' | 'close' | 'create' | 'rename' | 'syncFolder',
  after: number,
  code: string,
): Files {
  let calls = 0
  const fails = (name: string) => {
    if (name === call && ++calls >= after) throw Object.assign(new Error(code), { code })
  }
  return {
    ...nodeFiles,
    async create(path) {
      fails('create')
      const file = await nodeFiles.create(path)
      return {
        ...file,
        async write(bytes) {
          fails('write')
          await file.write(bytes)
        },
        async sync() {
          fails('sync')
          await file.sync()
        },
        async close() {
          await file.close()
          fails('close')
        },
      }
    },
    async rename(from, to) {
      fails('rename')
      await nodeFiles.rename(from, to)
    },
    async syncFolder(folder) {
      fails('syncFolder')
      await nodeFiles.syncFolder(folder)
    },
  }
}

test.each([
  ['ENOSPC', 'no-space'],
  ['EACCES', 'not-allowed'],
  ['EROFS', 'not-allowed'],
  ['ENOENT', 'folder-gone'],
  ['EIO', 'unknown'],
] as const)('%s at any step is told as %s, and nothing half is left', async (code, problem) => {
  for (const passphrase of [undefined, 'six words']) {
    for (const call of ['write', 'sync', 'close', 'create', 'rename'] as const) {
      for (const after of [1, 2]) {
        const folder = aFolder()
        const files = failing(call, after, code)
        const error = await made(folder, aSource(someRows()), { files, ...(passphrase ? { passphrase } : {}) }).then(
          () => undefined,
          (error: unknown) => error,
        )
        if (error) expect(problemOf(error), `${call} ${after}`).toBe(problem)
        else expect(after, call).toBe(2)
        expect(readdirSync(folder).length, `${call} ${after}`).toBe(error ? 0 : 1)
      }
    }
  }
})

test('a share that cannot sync folders holds backups too', async () => {
  const { path } = await made(aFolder(), aSource(someRows()), { files: failing('syncFolder', 1, 'EINVAL') })
  expect(existsSync(path)).toBe(true)
})
