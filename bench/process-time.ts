import { readdir, readFile } from 'node:fs/promises'
import { family } from './process-memory'

export type Spent = {
  /** CPU seconds. */
  cpu: number
  /** Times that a thread went to sleep by itself, and so had been woken up. */
  wakeUps: number
}

/** What a process and all its descendants have spent so far. Linux only. */
export async function spentBy(pid: number): Promise<Spent> {
  const each = await Promise.all((await family(pid)).map(spentByOne))
  return each.reduce((sum, one) => ({ cpu: sum.cpu + one.cpu, wakeUps: sum.wakeUps + one.wakeUps }), {
    cpu: 0,
    wakeUps: 0,
  })
}

/** Clock ticks in a second, as /proc counts them on every Linux that Electron runs on. */
const ticks = 100

async function spentByOne(pid: number): Promise<Spent> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const threads = await readdir(`/proc/${pid}/task`).catch(() => [])
  const statuses = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/status`, 'utf8').catch(() => '')),
  )
  const slept = statuses.map((status) => Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(status)?.[1] ?? 0))
  return {
    cpu: (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / ticks,
    wakeUps: slept.reduce((sum, count) => sum + count, 0),
  }
}
