import { create } from 'zustand'

export type Toast = {
  id: string
  text: string
  tone: 'done' | 'trouble'
  undo?: () => void
}

export const useToasts = create<{ toasts: Toast[] }>(() => ({ toasts: [] }))

/** Tells what has happened: what was done for ten seconds and one at a time, trouble until it is put away. */
export function toast(told: Omit<Toast, 'id'>) {
  const toast = { ...told, id: crypto.randomUUID() }
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts.filter(({ tone }) => tone !== 'done'), toast] }))
}

export const dismiss = (id: string) =>
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
