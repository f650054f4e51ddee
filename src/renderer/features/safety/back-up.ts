import { desktop } from '@renderer/desktop'
import { asking, useSafety } from './safety'

/** Writes the daily copy now. */
export const backUpNow = () => asking('backing-up', () => desktop.backUpNow())

/** Asks where to, then writes one file; sealed when there is a passphrase. */
export const backUpToFile = (passphrase: string | undefined) =>
  asking('backing-up', () => (passphrase === undefined ? desktop.backUp() : desktop.backUp(passphrase)))

/** Reads everything back. */
export async function checkData() {
  useSafety.setState({ checked: undefined })
  const checked = await asking('checking', () => desktop.checkNow())
  useSafety.setState({ checked })
  return checked
}

export const chooseFolder = async () => useSafety.setState({ safety: await desktop.chooseBackupFolder() })

export const setAutomatic = async (isAutomatic: boolean) =>
  useSafety.setState({ safety: await desktop.setAutomaticBackup(isAutomatic) })

/** From now on daily copies are sealed; without a passphrase they no longer are. */
export const sealCopies = async (passphrase: string | undefined) =>
  useSafety.setState({
    safety: await (passphrase === undefined ? desktop.sealBackups() : desktop.sealBackups(passphrase)),
  })
