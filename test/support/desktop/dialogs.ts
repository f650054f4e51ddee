import type { ElectronApplication } from '@playwright/test'

/** From now on the owner answers this dialog of the system so. */
export const chooses = (app: ElectronApplication, dialogName: 'showOpenDialog' | 'showSaveDialog', answer: object) =>
  app.evaluate(
    ({ dialog }, [name, given]) => {
      Object.assign(dialog, { [name as string]: async () => given })
    },
    [dialogName, answer] as const,
  )
