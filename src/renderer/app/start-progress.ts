import { desktop } from '@renderer/desktop'
import { create } from 'zustand'

/** What the start is at, where it takes a while: rows, or snapshots of the vault. */
type Progress = { doing: 'filling' | 'checking'; done: number; of: number }

export const useStartProgress = create<{ progress?: Progress }>(() => ({}))

/** So rarely (ms) it is told how far it is. */
const pause = 100
let told = 0

export function tellStartProgress(progress: Progress) {
  if (performance.now() - told < pause && progress.done < progress.of) return
  told = performance.now()
  useStartProgress.setState({ progress })
}

/** Hears how far the vault is with opening. Returns its end. */
export const hearVaultProgress = () =>
  desktop.on('vaultProgress', ({ doing, done, of }) => {
    if (doing === 'checking') tellStartProgress({ doing, done, of })
  })
