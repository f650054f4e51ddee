import { desktop } from '@renderer/desktop'
import { createImporting } from './create-importing'
import { importWorker } from './import-worker'

const importing = createImporting(importWorker)
export const { useImporting, open, check, checkAgain, importNow, cancel, startOver } = importing

/** Asks for a file and reads it. */
export async function chooseFile() {
  const chosen = await desktop.chooseContactFile().catch(() => 'unreadable' as const)
  if (chosen === 'too-large') importing.fail('tooLarge')
  else if (chosen === 'unreadable') importing.fail('unreadable')
  else if (chosen !== 'cancelled') await open(chosen)
}
