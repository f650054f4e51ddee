import { create } from 'zustand'

/** A file that was dropped anywhere on the window, until the import takes it. */
export const useIncoming = create<{ file?: { name: string; bytes: Uint8Array } }>(() => ({}))
