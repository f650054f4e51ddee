import { useLayoutEffect, useRef } from 'react'
import type { MessageDescriptor } from 'react-intl'
import { create } from 'zustand'

/** Something the owner can do. Menu, palette, key sheet and context menus all read it. */
export type Action = {
  id: string
  words: MessageDescriptor
  /** Other words by which the palette finds it. */
  synonyms?: MessageDescriptor
  /** As tinykeys writes them: `$mod+KeyK`, `g t`, `?`. The first is shown. */
  keys?: string[]
  menu?: 'file' | 'edit' | 'view' | 'go' | 'customer' | 'help'
}

type Handler = { run: () => void }

/** Who answers to an action at this moment: the innermost screen that offers it, last in the list. */
export const useHandlers = create<{ handlers: Record<string, Handler[]> }>(() => ({ handlers: {} }))

/** Offers an action while the component is on screen. With `run` undefined the action is not possible now. */
export function useAction({ id }: Action, run: (() => void) | undefined) {
  const latest = useRef(run)
  latest.current = run
  const possible = run !== undefined

  // Before the screen is painted: a key that is pressed as soon as something can be seen must already find its action.
  useLayoutEffect(() => {
    if (!possible) return
    const handler: Handler = { run: () => latest.current?.() }
    change(id, (handlers) => [...handlers, handler])
    return () => change(id, (handlers) => handlers.filter((other) => other !== handler))
  }, [id, possible])
}

export const isPossible = ({ id }: Action, { handlers } = useHandlers.getState()) => (handlers[id]?.length ?? 0) > 0

/** Runs the action on the screen that offers it; tells whether there was one. */
export function perform(id: string): boolean {
  const handler = useHandlers.getState().handlers[id]?.at(-1)
  handler?.run()
  return handler !== undefined
}

function change(id: string, next: (handlers: Handler[]) => Handler[]) {
  useHandlers.setState(({ handlers }) => ({ handlers: { ...handlers, [id]: next(handlers[id] ?? []) } }))
}
