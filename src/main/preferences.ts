import type { Preferences } from '@shared/domain/preferences'
import { nativeTheme } from 'electron'
import { z } from 'zod'
import { jsonFile } from './json-file'

export const preferencesShape = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['comfortable', 'dense']),
  keepRunning: z.boolean().optional(),
  letterKeys: z.boolean(),
  sideBar: z.enum(['open', 'narrow']),
})

const atFirst: Preferences = { theme: 'system', density: 'comfortable', letterKeys: true, sideBar: 'open' }

export function keepPreferences(path: string, changed: (preferences: Preferences) => void) {
  const file = jsonFile(path, preferencesShape, atFirst)
  let current = file.read()
  nativeTheme.themeSource = current.theme

  return {
    get: () => current,
    set(some: Partial<Preferences>) {
      current = { ...current, ...some }
      nativeTheme.themeSource = current.theme
      file.write(current)
      changed(current)
      return current
    },
  }
}
