import { useEffect, useRef, useState } from 'react'

/** Distance (px) kept between the floating thing and what has the focus. */
const margin = 8

/** Whether what floats at the bottom would leave the focused element to be seen (WCAG 2.4.11). */
export function useRoomBelow<Floating extends HTMLElement>() {
  const ref = useRef<Floating>(null)
  const [hasRoomBelow, setRoom] = useState(true)

  useEffect(() => {
    const look = () => {
      const floating = ref.current?.getBoundingClientRect()
      const focused = document.activeElement
      if (!floating || !focused || focused === document.body || ref.current?.contains(focused)) return
      const { bottom, height } = focused.getBoundingClientRect()
      // A whole list that has the focus reaches to the bottom anyway; what is in it is what counts.
      setRoom(height > window.innerHeight / 2 || bottom < window.innerHeight - floating.height - 2 * margin)
    }
    look()
    document.addEventListener('focusin', look)
    return () => document.removeEventListener('focusin', look)
  })

  return { ref, hasRoomBelow }
}
