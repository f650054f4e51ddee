import { readdir, readFile } from 'node:fs/promises'

/**
 * The memory of a process and all its descendants, in MB: what they hold alone or share with each other, and of each
 * file of the program as much as the one holds that has the most of it in memory. Other programs that run the same
 * Electron at the same time change nothing in it, as they would in the proportional set size. Linux only.
 */
export async function memoryOf(pid: number): Promise<number> {
  const holdings = await Promise.all((await family(pid)).map(holdingOf))
  const files = new Map<string, number>()
  for (const [file, size] of holdings.flatMap(({ clean }) => [...clean])) {
    files.set(file, Math.max(files.get(file) ?? 0, size))
  }
  const own = holdings.reduce((sum, { own }) => sum + own, 0)
  return (own + [...files.values()].reduce((sum, size) => sum + size, 0)) / 1024
}

export async function family(root: number): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const parents = new Map(await Promise.all(pids.map(async (pid) => [pid, await parentOf(pid)] as const)))
  const isOfFamily = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isOfFamily(parents.get(pid)))
  return pids.filter(isOfFamily)
}

/** The name of the program stands in brackets before it, and may hold anything. */
async function parentOf(pid: number): Promise<number | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  return stat === undefined ? undefined : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

/** In kB: unchanged pages of each file, and everything else; nothing when the process has just ended. */
async function holdingOf(pid: number): Promise<{ own: number; clean: Map<string, number> }> {
  const maps = await readFile(`/proc/${pid}/smaps`, 'utf8').catch(() => '')
  const clean = new Map<string, number>()
  let own = 0
  for (const area of maps.split(/\n(?=[0-9a-f]+-[0-9a-f]+ )/)) {
    const size = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(area)?.[1] ?? 0)
    const file = /^\S+ \S+ \S+ \S+ [1-9]\d*\s+(\/.*)$/m.exec(area)?.[1]
    if (file === undefined || /^\/(dev|memfd)/.test(file)) own += size('Pss')
    else {
      const unchanged = size('Private_Clean') + size('Shared_Clean')
      clean.set(file, (clean.get(file) ?? 0) + unchanged)
      own += size('Private_Dirty') + size('Shared_Dirty')
    }
  }
  return { own, clean }
}
