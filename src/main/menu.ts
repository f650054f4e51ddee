import type { MenuSection } from '@shared/bridge'
import { Menu, type MenuItemConstructorOptions } from 'electron'
import { words } from './words'

/** The menu bar: the actions of a window, and what every desktop app has. */
export function menuOf(sections: MenuSection[], choose: (actionId: string) => void): Menu {
  const ours = (menu: MenuSection['menu']): MenuItemConstructorOptions[] =>
    sections
      .filter((section) => section.menu === menu)
      .flatMap(({ actions }, index) => [
        ...(index > 0 ? [{ type: 'separator' as const }] : []),
        ...actions.map(({ id, label, keys, enabled }) => ({
          id,
          label,
          enabled,
          accelerator: keys,
          registerAccelerator: false, // the window listens itself, so that keys can be remapped and text fields go first
          click: () => choose(id),
        })),
      ])
  const separator: MenuItemConstructorOptions = { type: 'separator' }

  return Menu.buildFromTemplate([
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: words.file,
      submenu: [...ours('file'), separator, { role: process.platform === 'darwin' ? 'close' : 'quit' }],
    },
    {
      label: words.edit,
      submenu: [
        ...ours('edit'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: words.view,
      submenu: [
        ...ours('view'),
        separator,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false, acceleratorWorksWhenHidden: true },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
      ],
    },
    { label: words.go, submenu: ours('go') },
    { label: words.customer, submenu: ours('customer') },
    ...(process.platform === 'darwin' ? [{ role: 'windowMenu' as const }] : []),
    { label: words.help, role: 'help', submenu: ours('help') },
  ])
}
