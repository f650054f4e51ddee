import { usePreferences } from '@renderer/features/settings/preferences'
import { useLetterKeys } from '@renderer/ui/letter-keys'
import type { Preferences } from '@shared/domain/preferences'

/** Shows the owner's choices on the whole window, now and whenever they change. Answers with its end. */
export function wearPreferences(): () => void {
  wear(usePreferences.getState())
  return usePreferences.subscribe(wear)
}

function wear({ theme, density, letterKeys }: Preferences) {
  const { dataset } = document.documentElement
  dataset.theme = theme
  dataset.density = density
  useLetterKeys.setState({ areOn: letterKeys })
}
