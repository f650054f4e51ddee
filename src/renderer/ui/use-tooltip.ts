import { type FocusEvent, type PointerEvent, useEffect, useId, useState } from 'react'

/** How long (ms) the mouse rests before it is told what a thing is called. */
const rest = 500

/** When (ms) the last one went: from one button to the next beside it nobody waits again. */
let lastGone = Number.NEGATIVE_INFINITY

/** When the tooltip of a button stands there: while it has the focus of the keyboard or the mouse rests on it, until Escape. */
export function useTooltip() {
  const id = useId()
  const [state, setState] = useState<'away' | 'coming' | 'there'>('away')

  useEffect(() => {
    if (state !== 'coming') return
    const timer = setTimeout(() => setState('there'), performance.now() - lastGone < rest ? 0 : rest)
    return () => clearTimeout(timer)
  }, [state])

  useEffect(() => {
    if (state !== 'there') return
    const leave = ({ key }: KeyboardEvent) => key === 'Escape' && setState('away')
    window.addEventListener('keydown', leave, { capture: true })
    return () => {
      lastGone = performance.now()
      window.removeEventListener('keydown', leave, { capture: true })
    }
  }, [state])

  const hide = () => setState('away')
  return {
    id,
    isThere: state === 'there',
    around: {
      onPointerEnter: ({ pointerType }: PointerEvent) => pointerType === 'mouse' && setState('coming'),
      onPointerLeave: hide,
      onPointerDown: hide,
      onFocus: ({ target }: FocusEvent) => target.matches(':focus-visible') && setState('there'),
      onBlur: hide,
    },
  }
}
