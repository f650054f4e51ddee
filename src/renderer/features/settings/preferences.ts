import { desktop } from '@renderer/desktop'
import type { Preferences } from '@shared/domain/preferences'
import { create } from 'zustand'

/** How the app behaves on this computer, as the desktop keeps it. */
export const usePreferences = create<Preferences>(() => ({
  theme: 'system',
  density: 'comfortable',
  letterKeys: true,
  sideBar: 'open',
}))

export const readPreferences = async () => usePreferences.setState(await desktop.preferences())

/** Hears of what is chosen in another window. Returns its end. */
export const hearPreferences = () => desktop.on('preferencesChanged', (now) => usePreferences.setState(now))

/** Holds at once, and from now on. */
export const changePreferences = async (changed: Partial<Preferences>) =>
  usePreferences.setState(await desktop.setPreferences(changed))
