import { desktop } from '@renderer/desktop'
import type { Events } from '@shared/bridge'
import type { Checked, Safety } from '@shared/vault/safety'
import { create } from 'zustand'

/** What the desktop is at, and how far it is. */
type Work = Events['vaultProgress']

type State = {
  /** As the desktop last said; undefined until it has. */
  safety?: Safety
  /** This window has asked for something that takes a while, and has no answer yet. */
  asked?: Work['doing']
  work?: Work
  /** What the last check found. */
  checked?: Checked
}

export const useSafety = create<State>(() => ({}))

/** One thing at a time. */
export const isBusy = ({ asked, work }: State) => asked !== undefined || work !== undefined

export const readSafety = async () => useSafety.setState({ safety: await desktop.safety() })

/** Keeps in step with what the desktop says. Returns its end. */
export function hearSafety(): () => void {
  void readSafety()
  const ends = [
    // Whoever has made a copy says so at its end, whatever became of it.
    desktop.on('safetyChanged', (safety) => useSafety.setState({ safety, work: undefined })),
    desktop.on('saving', ({ readOnly }) =>
      useSafety.setState(({ safety }) => ({ safety: safety && { ...safety, readOnly } })),
    ),
    desktop.on('vaultProgress', (work) => {
      // Nobody says when what another window has asked for ends, but for copies.
      if (work.doing === 'backing-up' || useSafety.getState().asked) useSafety.setState({ work })
    }),
  ]
  return () => {
    for (const end of ends) end()
  }
}

/** Asks for something that takes a while. */
export async function asking<Answer>(doing: Work['doing'], ask: () => Promise<Answer>): Promise<Answer> {
  useSafety.setState({ asked: doing, work: undefined })
  try {
    return await ask()
  } finally {
    useSafety.setState({ asked: undefined, work: undefined })
  }
}
