import { safeStorage } from 'electron'

/** Keeps a passphrase so that only this user of this computer can read it. */
export type Keyring = {
  /** Without one a passphrase would only be disguised. */
  isSafe(): boolean
  hide(text: string): string
  /** Undefined when the system no longer knows how. */
  reveal(hidden: string): string | undefined
}

export const systemKeyring: Keyring = {
  // On Linux without a keyring Electron hides with a password that everybody knows.
  isSafe: () =>
    safeStorage.isEncryptionAvailable() &&
    (process.platform !== 'linux' || !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend())),
  hide: (text) => safeStorage.encryptString(text).toString('base64'),
  reveal(hidden) {
    try {
      return safeStorage.decryptString(Buffer.from(hidden, 'base64'))
    } catch {
      return undefined
    }
  },
}
