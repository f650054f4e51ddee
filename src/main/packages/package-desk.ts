import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PackageRequest, PackageResult } from '@shared/domain/package-request'
import { packageFolder } from '@shared/package/package-folder'
import type { Maker } from '@shared/package/package-head'
import { failureOf } from './failure'
import type { PackageTask, Progress, Watching } from './write-package'

type Surroundings = {
  app: Maker
  /** The folder of the attachments. */
  files: string
  /** Asks where to; undefined when the owner thinks better of it. */
  chooseFile: (suggestedName: string) => Promise<string | undefined>
  write: (task: PackageTask, watching: Watching) => Promise<PackageResult>
  onProgress: (progress: Progress) => void
  reveal: (path: string) => void
}

/** Makes one package at a time, and knows where the last one lies. */
export function packageDesk({ app, files, chooseFile, write, onProgress, reveal }: Surroundings) {
  let running: AbortController | undefined
  let lastPath: string | undefined

  async function save(request: PackageRequest): Promise<PackageResult> {
    if (running) throw new Error('A package is being written already')
    running = new AbortController()
    const { signal } = running
    let aside: string | undefined
    try {
      const path = await chooseFile(`${packageFolder(request)}.zip`)
      if (!path || signal.aborted) return { outcome: 'cancelled' }

      aside = join(dirname(path), `.${randomUUID()}.part`)
      const result = await write({ request, path, aside, app, files }, { onProgress, signal })
      if (result.outcome === 'saved') lastPath = path
      return result
    } catch (error) {
      return failureOf(error)
    } finally {
      running = undefined
      // A thread that died could not tidy up after itself.
      if (aside) await rm(aside, { force: true })
    }
  }

  return {
    save,
    cancel: () => running?.abort(),
    show: () => {
      if (lastPath) reveal(lastPath)
    },
  }
}
