import { type BrowserWindow, type Rectangle, screen } from 'electron'
import { z } from 'zod'
import { jsonFile } from './json-file'

const rectangle = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
const shape = z.object({ bounds: rectangle.optional(), isMaximized: z.boolean(), zoom: z.number() })
const atFirst: z.infer<typeof shape> = { isMaximized: false, zoom: 0 }

/** Height (px) of the strip by which a window is grabbed. */
const titleBar = 32

/** Remembers where the window was; brings it back only where its title bar can be reached. */
export function keepWindowState(path: string) {
  const file = jsonFile(path, shape, atFirst)
  const state = file.read()

  return {
    bounds: () => (state.bounds && isReachable(state.bounds, workAreas()) ? state.bounds : undefined),
    isMaximized: state.isMaximized,
    zoom: state.zoom,
    watch(window: BrowserWindow) {
      const remember = () => {
        if (window.isDestroyed() || window.isMinimized()) return
        const zoom = window.webContents.getZoomLevel()
        file.write({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized(), zoom })
      }
      window.on('resized', remember)
      window.on('moved', remember)
      window.on('maximize', remember)
      window.on('unmaximize', remember)
      window.on('close', remember)
      screen.on('display-removed', () => {
        if (!window.isDestroyed() && !isReachable(window.getBounds(), workAreas())) window.center()
      })
    },
  }
}

/** At least 100 px of the title bar are on one of the displays. */
export function isReachable(window: Rectangle, displays: Rectangle[]): boolean {
  return displays.some((display) => {
    const across = Math.min(window.x + window.width, display.x + display.width) - Math.max(window.x, display.x)
    const isOnTop = window.y >= display.y && window.y + titleBar <= display.y + display.height
    return across >= 100 && isOnTop
  })
}

const workAreas = () => screen.getAllDisplays().map(({ workArea }) => workArea)
