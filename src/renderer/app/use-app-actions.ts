import { useAction } from '@renderer/actions'
import { desktop } from '@renderer/desktop'
import { changePreferences, usePreferences } from '@renderer/features/settings/preferences'
import { useIntl } from 'react-intl'
import { useNavigate } from 'react-router'
import {
  densityComfortable,
  densityDense,
  findDuplicates,
  goBack,
  goForward,
  goToBin,
  goToCustomers,
  goToDepartures,
  goToFollowUps,
  goToHistory,
  goToSettings,
  goToToday,
  importFile,
  newWindow,
  openPalette,
  redo,
  showKeys,
  themeDark,
  themeLight,
  themeSystem,
  toggleSideBar,
  undo,
} from './app-actions'
import { useHistoryEnds } from './history-ends'
import { useLayers } from './layers'
import { redoAndTell, undoAndTell, useSteps } from './undo-redo'

/** What can be done from everywhere. */
export function useAppActions() {
  const intl = useIntl()
  const navigate = useNavigate()
  const { isFirst, isLast } = useHistoryEnds()
  const { done, undone } = useSteps()
  const { theme, density, sideBar } = usePreferences()

  useAction(openPalette, () => useLayers.setState({ palette: true }))
  useAction(showKeys, () => useLayers.setState({ keySheet: true }))

  useAction(goToToday, () => navigate('/today'))
  useAction(goToCustomers, () => navigate('/customers'))
  useAction(goToFollowUps, () => navigate('/follow-ups'))
  useAction(goToDepartures, () => navigate('/departures'))
  useAction(findDuplicates, () => navigate('/duplicates'))
  useAction(importFile, () => navigate('/import'))
  useAction(newWindow, () => void desktop.openWindow())
  useAction(goToSettings, () => navigate('/settings'))
  useAction(goToHistory, () => navigate('/history'))
  useAction(goToBin, () => navigate('/settings?show=bin'))
  useAction(goBack, isFirst ? undefined : () => leaveField(() => navigate(-1)))
  useAction(goForward, isLast ? undefined : () => leaveField(() => navigate(1)))

  // With no act to take back the key is left to the text field, which knows what was typed.
  useAction(undo, done.length > 0 ? () => void undoAndTell(intl) : undefined)
  useAction(redo, undone.length > 0 ? () => void redoAndTell(intl) : undefined)

  useAction(themeLight, theme === 'light' ? undefined : () => void changePreferences({ theme: 'light' }))
  useAction(themeDark, theme === 'dark' ? undefined : () => void changePreferences({ theme: 'dark' }))
  useAction(themeSystem, theme === 'system' ? undefined : () => void changePreferences({ theme: 'system' }))
  const choose = (wanted: typeof density) =>
    density === wanted ? undefined : () => void changePreferences({ density: wanted })
  useAction(densityComfortable, choose('comfortable'))
  useAction(densityDense, choose('dense'))
  useAction(toggleSideBar, () => void changePreferences({ sideBar: sideBar === 'open' ? 'narrow' : 'open' }))
}

/** A field that is being edited saves itself when it loses the focus: it must not lose its text with the page. */
function leaveField(go: () => void) {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  go()
}
