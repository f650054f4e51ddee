import { loadLater } from './load-later'

/** What is only there when it was asked for. */
export const MenuPopover = loadLater(async () => (await import('./MenuPopover')).MenuPopover)
export const OpenPopover = loadLater(async () => (await import('./OpenPopover')).OpenPopover)
