import type { Action } from '@renderer/actions'
import type { MenuSection } from '@shared/bridge'
import { acceleratorOf } from './accelerator'

const menus: MenuSection['menu'][] = ['file', 'edit', 'view', 'go', 'customer', 'help']

/** Longest label (characters) that the desktop takes. */
const longest = 100

/** The menu bar as a projection of the actions: all of them are in it, those not possible now are disabled. */
export const menuSections = (
  actions: Action[],
  labelOf: (action: Action) => string,
  isPossible: (action: Action) => boolean,
): MenuSection[] =>
  menus.map((menu) => ({
    menu,
    actions: actions
      .filter((action) => action.menu === menu)
      .map((action) => ({
        id: action.id,
        // Electron takes & for the mark of an access key.
        label: labelOf(action).slice(0, longest).replaceAll('&', '&&'),
        keys: acceleratorOf(action.keys),
        enabled: isPossible(action),
      })),
  }))
