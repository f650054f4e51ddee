import { useEffect, useRef, useState } from 'react'

/** How many of a long list are shown: one `step` or `atLeast`, and one step more whenever its `end` comes near. */
export function useGrowing(of: number, step: number, atLeast = 0) {
  const [wanted, setWanted] = useState(Math.max(step, atLeast))
  const end = useRef<HTMLDivElement>(null)
  const isCut = wanted < of

  // biome-ignore lint/correctness/useExhaustiveDependencies: an end that is still near after growing is looked at again
  useEffect(() => {
    if (!isCut || !end.current) return
    const near = new IntersectionObserver(([seen]) => seen?.isIntersecting && setWanted((count) => count + step), {
      rootMargin: '400px',
    })
    near.observe(end.current)
    return () => near.disconnect()
  }, [isCut, wanted, step])

  return { count: Math.min(wanted, of), end: isCut && <div ref={end} aria-hidden style={{ height: 1 }} /> }
}
