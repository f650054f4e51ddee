import { isDay } from '@shared/domain/day'
import type { Preferences } from '@shared/domain/preferences'
import { isClock, weekdays } from '@shared/domain/reminder-hours'
import { nativeTheme } from 'electron'
import { z } from 'zod'
import { jsonFile } from './json-file'

const clock = z.string().refine(isClock)
const reminderHours = z.strictObject({
  dayAt: clock,
  quiet: z.strictObject({ from: clock, until: clock }).optional(),
  workdays: z.array(z.literal([...weekdays])).max(7),
  holidays: z.array(z.string().refine(isDay)).max(1000),
})

export const preferencesShape = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['comfortable', 'dense']),
  keepRunning: z.boolean().optional(),
  letterKeys: z.boolean(),
  sideBar: z.enum(['open', 'narrow']),
  reminderHours: reminderHours.optional(),
  datesBefore: z.array(z.number().int().min(0).max(30)).max(10).optional(),
  hidesNames: z.boolean().optional(),
  seesReminders: z.boolean().optional(),
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
