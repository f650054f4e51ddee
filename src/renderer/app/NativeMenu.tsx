import { isPossible, perform, useHandlers } from '@renderer/actions'
import { desktop } from '@renderer/desktop'
import { useEffect } from 'react'
import { allActions } from './actions'
import { menuSections } from './native-menu'
import { useActionLabel } from './use-action-label'

/** Keeps the desktop's menu bar in step with what is possible, and does what is chosen there. */
export function NativeMenu() {
  const handlers = useHandlers()
  const labelOf = useActionLabel()
  const sections = JSON.stringify(menuSections(allActions, labelOf, (action) => isPossible(action, handlers)))

  useEffect(() => {
    // Going from one screen to another changes many actions at once: one message for all of them.
    const timer = setTimeout(() => void desktop.showMenu(JSON.parse(sections)), 50)
    return () => clearTimeout(timer)
  }, [sections])

  useEffect(() => desktop.on('actionChosen', ({ id }) => void perform(id)), [])
  return null
}
