import { create } from 'zustand'

/** What was typed into the palette. */
export const usePaletteText = create<{ text: string; setText(text: string): void }>((set) => ({
  text: '',
  setText: (text) => set({ text }),
}))
