import { type DeskSurroundings, type VaultDesk, vaultDesk, type WindowLink } from '@main/vault/vault-desk'
import { afterEach, expect, test } from 'vitest'
import { memoryFiles } from './memory-files'
import { added, addMany, customer, ids, part, surroundings } from './sample-vault'

const desks: VaultDesk[] = []
afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.stop()
})

function desk(disk = memoryFiles(), given: Partial<DeskSurroundings> = {}) {
  const { open, options, log } = surroundings()
  const room = { isGivenUp: false, isFull: false }
  const renewed: string[] = []
  const made = vaultDesk({
    open: () => open(disk.files),
    log: options.log,
    reserve: {
      async make() {
        if (room.isFull) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
        room.isGivenUp = false
      },
      async giveUp() {
        room.isGivenUp = true
      },
    },
    generation: () => 3,
    isToBeLeft: () => false,
    renew: (because) => void renewed.push(because),
    reload: () => void renewed.push('same again'),
    ...given,
  })
  desks.push(made)
  return { disk, desk: made, log, room, renewed }
}

function windowOf(made: VaultDesk) {
  const heard: [string, unknown][] = []
  const link: WindowLink = { say: (event, payload) => void heard.push([event, payload]) }
  return { link, heard, ask: made.answers(link) }
}

const deed = { act: { act: 'customerAdded' as const, name: 'Ada' } }

test('a window opens the vault, commits, and the other windows are told', async () => {
  const { desk: made } = desk()
  const [one, other] = [windowOf(made), windowOf(made)]
  expect(await one.ask.openVault()).toEqual({
    is: 'open',
    ...{ vault: 'id-2', sequence: 0, counts: {}, isProven: true, reachesBackTo: 0, generation: 3, missing: [] },
  })
  const told: number[] = []
  const stop = made.onCommitted(({ sequence }) => told.push(sequence))
  const answer = await one.ask.append(deed, [part(added('a'))])
  expect(answer).toMatchObject({ saved: { sequence: 1, tally: { customers: { added: 1 } } } })
  expect(one.heard).toEqual([])
  expect(other.heard).toEqual([['committed', 'saved' in answer && answer.saved]])
  made.leave(other.link)
  stop()
  await one.ask.append(deed, [part(added('b'))])
  expect(other.heard.length).toBe(1)
  expect(told).toEqual([1])
})

test('all rows are handed out in parts of one table, and a reading ends', async () => {
  const { desk: made } = desk()
  await addMany(await made.opened(), 2)
  const { ask } = windowOf(made)
  const many = Array.from({ length: 2500 }, (_, index) => added(`m${index}`))
  await ask.append(deed, [part(...many, { table: 'interactions', id: 'i', after: { id: 'i' } })])
  const { reader, sequence, counts } = await ask.readRows()
  expect({ sequence, counts }).toEqual({ sequence: 3, counts: { customers: 2502, interactions: 1 } })
  const sizes: [string, number][] = []
  for (let got = await ask.nextRows(reader); got; got = await ask.nextRows(reader))
    sizes.push([got.table, got.rows.length])
  expect(sizes).toEqual([
    ['customers', 1000],
    ['customers', 1000],
    ['customers', 502],
    ['interactions', 1],
  ])
  await expect(ask.nextRows(reader)).rejects.toThrow('no such reading')
})

test('a window hands over its rows', async () => {
  const { desk: made } = desk()
  const { ask } = windowOf(made)
  await ask.beginAdopting()
  await ask.adoptRows({ table: 'customers', rows: ids(3).map((id) => customer(id)) })
  expect(await ask.endAdopting(0)).toEqual({ vault: 'id-2', sequence: 1 })
  expect(await ask.openVault()).toMatchObject({ sequence: 1, counts: { customers: 3 } })
  await expect(ask.adoptRows({ table: 'customers', rows: [] })).rejects.toThrow('nothing is being taken over')
})

test('a page that ends while it hands over its rows leaves the vault as it was, and others can commit', async () => {
  const { desk: made } = desk()
  const [one, other] = [windowOf(made), windowOf(made)]
  await one.ask.beginAdopting()
  await one.ask.adoptRows({ table: 'customers', rows: [customer('x')] })
  made.leave(one.link)
  expect(await other.ask.append(deed, [part(added('a'))])).toMatchObject({ saved: { sequence: 1 } })
  expect(await other.ask.openVault()).toMatchObject({ counts: { customers: 1 } })
})

test('a full disk turns every window read-only until there is room', async () => {
  const { desk: made, disk, room, log } = desk()
  const [one, other] = [windowOf(made), windowOf(made)]
  await one.ask.append(deed, [part(added('a'))])
  await one.ask.append(deed, [part(added('b'))])
  const { append } = disk.files
  const full = Object.assign(new Error('full'), { code: 'ENOSPC' })
  const [path] = disk.paths().filter((name) => name.endsWith('.journal'))
  await made.stop()
  const { desk: again, room: roomAgain, log: logAgain } = desk(disk)
  const [third, fourth] = [windowOf(again), windowOf(again)]
  disk.files.append = async (name) => (name === path ? Promise.reject(full) : append(name))
  roomAgain.isFull = true
  expect(await third.ask.append(deed, [part(added('c'))])).toEqual({ notSaved: 'no-space' })
  for (const { heard } of [third, fourth]) expect(heard).toEqual([['saving', { readOnly: 'no-space' }]])
  expect(roomAgain.isGivenUp).toBe(true)
  expect(logAgain).toEqual(['A commit was not saved (full).', 'Nothing can be saved (no-space).'])
  expect(await fourth.ask.openVault()).toMatchObject({ readOnly: 'no-space' })

  disk.files.append = append
  expect(await again.tryToSaveAgain()).toBe(false)
  expect(await third.ask.append(deed, [part(added('c'))])).toEqual({ notSaved: 'no-space' })
  roomAgain.isFull = false
  expect(await again.tryToSaveAgain()).toBe(true)
  expect(third.heard.at(-1)).toEqual(['saving', {}])
  expect(await third.ask.append(deed, [part(added('c'))])).toMatchObject({ saved: { sequence: 3 } })
  expect([room.isGivenUp, log, other.heard.length]).toEqual([false, [], 2])
})

test('a hiccup of the disk costs one commit and turns nothing read-only', async () => {
  const { desk: made, disk } = desk()
  const { ask, heard } = windowOf(made)
  const { append } = disk.files
  await made.opened()
  let hiccups = 1
  disk.files.append = async (path) =>
    hiccups-- > 0 ? Promise.reject(Object.assign(new Error('hiccup'), { code: 'EIO' })) : append(path)
  expect(await ask.append(deed, [part(added('a'))])).toEqual({ notSaved: 'unknown' })
  expect(await ask.append(deed, [part(added('a'))])).toMatchObject({ saved: { sequence: 1 } })
  expect(heard).toEqual([])
})

test('what is no list of changes is refused and turns nothing read-only, and none of it is logged', async () => {
  const { desk: made, log } = desk()
  const { ask, heard } = windowOf(made)
  expect(await ask.append(deed, ['[{"name":"Ada"'])).toEqual({ notSaved: 'unknown' })
  expect(heard).toEqual([])
  expect(log).toEqual(['A commit was not saved (it is no JSON).'])
  expect(await ask.append(deed, [part(added('a'))])).toMatchObject({ saved: { sequence: 1 } })
})

test('a vault that cannot be opened is tried again by the next window', async () => {
  let attempts = 0
  const { open } = surroundings()
  const disk = memoryFiles()
  const { desk: made } = desk(disk, {
    open: () =>
      ++attempts < 2 ? Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })) : open(disk.files),
  })
  const { ask } = windowOf(made)
  expect(await ask.openVault()).toEqual({ is: 'not-readable', reason: 'not-allowed' })
  expect(await ask.openVault()).toMatchObject({ is: 'open' })
})

test('why a database was left behind is told to the window that comes after, once', async () => {
  const { desk: made, renewed, log } = desk()
  const { ask } = windowOf(made)
  await ask.openVault()
  await ask.renewDatabase('rows-missing')
  expect(renewed).toEqual(['rows-missing'])
  expect(await ask.openVault()).toMatchObject({ renewed: 'rows-missing' })
  await ask.tellStart([{ what: 'rebuilt', because: 'rows-missing', rows: 12 }])
  expect(await ask.openVault()).not.toHaveProperty('renewed')
  expect(log.at(-1)).toBe('The database was filled with 12 rows from the vault (rows-missing).')
})

test('a database is not left behind for a vault that turns out to be damaged, unless it cannot be opened', async () => {
  const { desk: made, disk, renewed } = desk()
  const vault = await made.opened()
  await addMany(vault, 3)
  await vault.snapshotNow()
  const path = disk.paths().find((name) => name.endsWith('.snapshot'))!
  const bytes = Buffer.from(disk.bytes(path))
  bytes[40]! ^= 1
  disk.put(path, bytes)
  for (const name of disk.paths()) if (name.endsWith('.journal')) disk.remove(name)
  const { ask } = windowOf(made)
  await ask.renewDatabase('rows-missing')
  expect(renewed).toEqual(['same again'])
  expect(await ask.openVault()).toMatchObject({ isProven: false, missing: [{ count: 3 }] })
  await ask.renewDatabase('cannot-open')
  expect(renewed).toEqual(['same again', 'cannot-open'])
})

test('whoever is filled from a vault that turns out to be damaged is told what is missing', async () => {
  const { desk: made, disk } = desk()
  const vault = await made.opened()
  await addMany(vault, 3)
  await vault.snapshotNow()
  await addMany(vault, 2, 4)
  const path = disk.paths().find((name) => name.endsWith('.snapshot'))!
  disk.put(
    path,
    disk.bytes(path).map((byte, at) => (at === 40 ? byte ^ 1 : byte)),
  )
  disk.remove(disk.paths().find((name) => name.endsWith('.journal'))!)
  const { ask } = windowOf(made)
  expect(await ask.readRows()).toMatchObject({ sequence: 6, counts: { customers: 2 }, missing: [{ count: 3 }] })
  expect(await ask.openVault()).toMatchObject({ isProven: true, sequence: 6 })
})

test('a database in which something stands that was erased is left as soon as it has been compared', async () => {
  let isToBeLeft = true
  const left: string[] = []
  const { desk: made } = desk(memoryFiles(), {
    isToBeLeft: () => isToBeLeft,
    renew(because) {
      left.push(because)
      isToBeLeft = false
    },
  })
  const { ask } = windowOf(made)
  await ask.openVault()
  expect(left).toEqual([])
  await ask.tellStart([])
  await expect.poll(() => left).toEqual(['erased'])
  expect(await ask.openVault()).toMatchObject({ renewed: 'erased' })
  await ask.tellStart([{ what: 'rebuilt', because: 'erased', rows: 0 }])
  expect(left).toEqual(['erased'])
})
