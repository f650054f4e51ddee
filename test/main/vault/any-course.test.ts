import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoryFiles } from './memory-files'
import { add, customer, day, idsOf, part, removed, surroundings } from './sample-vault'
import { shaky } from './shaky-files'

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('commit' as const), together: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('snapshot' as const), pinned: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('idle' as const), days: fc.integer({ min: 0, max: 40 }) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'adopt' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'erase' as const }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('fail' as const), in: fc.integer({ min: 1, max: 12 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('die' as const), in: fc.integer({ min: 0, max: 25 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('start' as const), power: fc.boolean(), dies: fc.nat(20) }) },
)

test('whatever happens in whatever order, what was said to be saved is there after two starts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const disk = memoryFiles()
      const { open, time } = surroundings()
      let shaken = shaky(disk.files)
      let vault = await open(shaken.files)
      /** Rows that are there for sure, and rows of which nobody was told. */
      let sure = new Set<string>()
      let perhaps = new Set<string>()
      let next = 0

      async function start(power: boolean, dies: number) {
        if (power) disk.cutPower()
        // A start that is killed itself.
        shaken = shaky(disk.files)
        shaken.will.dieIn = dies
        await open(shaken.files)
          .then((dying) => dying.whenIdle())
          .catch(() => {})
        if (power) disk.cutPower()
        for (let time = 0; time < 2; time++) {
          shaken = shaky(disk.files)
          vault = await open(shaken.files)
          expect(vault.state().isProven).toBe(true)
          await vault.mend()
          const ids = await idsOf(vault)
          expect(vault.state().counts.customers ?? 0).toBe(ids.length)
          for (const id of sure) expect(ids).toContain(id)
          for (const id of ids) expect(sure.has(id) || perhaps.has(id)).toBe(true)
          sure = new Set(ids)
        }
        perhaps = new Set()
      }

      for (const one of steps) {
        if (one.do === 'commit') {
          const names = Array.from({ length: one.together }, () => `n${next++}`)
          const done = await Promise.allSettled(names.map((name) => add(vault, name)))
          for (const [at, { status }] of done.entries()) (status === 'fulfilled' ? sure : perhaps).add(names[at]!)
        } else if (one.do === 'snapshot') {
          await vault.snapshotNow({ pinned: one.pinned }).catch(() => {})
        } else if (one.do === 'idle') {
          time.now += one.days * day
          await vault.whenIdle()
        } else if (one.do === 'erase') {
          const [id] = sure
          if (id === undefined) continue
          sure.delete(id)
          perhaps.add(id)
          await vault
            .append({ act: { act: 'erased' } }, [part(removed(id))])
            .then(() => vault.erase({ customers: [id] }, []))
            .then(() => perhaps.delete(id))
            .catch(() => {})
        } else if (one.do === 'adopt') {
          // The database holds what was said to be saved.
          const held = [...sure]
          const before = new Set([...sure, ...perhaps])
          const adopting = await vault.adopt().catch(() => undefined)
          await adopting
            ?.add(
              'customers',
              held.map((id) => customer(id)),
            )
            .catch(() => adopting.abandon().catch(() => {}))
          await adopting?.end(vault.state().sequence).catch(() => {})
          perhaps = before
        } else if (one.do === 'fail') shaken.will.fail = one.in
        else if (one.do === 'die') shaken.will.dieIn = one.in
        else await start(one.power, one.dies)
      }
      await start(true, 0)
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 300) },
  )
}, 120_000)
