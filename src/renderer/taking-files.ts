import { type RefObject, useEffect, useRef } from 'react'

/** Who takes files that are dropped or pasted. */
export type FileTaker = {
  /** Whose files they become, as the owner is told. */
  name: string
  take: (files: File[]) => void
}

type Registered = FileTaker & { within: RefObject<HTMLElement | null> | undefined }

let takers: Registered[] = []

/**
 * Takes files while the component is on screen: those that are dropped or pasted inside `within`, or without it those that
 * nobody else takes, unless something stands in front of the screen.
 */
export function useTakesFiles(name: string, take: (files: File[]) => void, within?: RefObject<HTMLElement | null>) {
  const latest = useRef(take)
  latest.current = take

  useEffect(() => {
    const taker: Registered = { name, take: (files) => latest.current(files), within }
    takers = [...takers, taker]
    return () => {
      takers = takers.filter((other) => other !== taker)
    }
  }, [name, within])
}

/** Who takes what is dropped or pasted here: the innermost one, the last one where there are several. */
export function takerAt(target: EventTarget | null): FileTaker | undefined {
  const place = target instanceof Element ? target : null
  const around = takers
    .filter(({ within }) => place && within?.current?.contains(place))
    .sort((one, other) => (one.within?.current?.contains(other.within?.current ?? null) ? -1 : 1))
  return around.at(-1) ?? (isCovered() ? undefined : takers.findLast(({ within }) => within === undefined))
}

const isCovered = () => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null
