import { type Day, dayOf, type LocalTime } from '@shared/domain/day'
import { localTimeOf } from '@shared/domain/local-time'
import { useSyncExternalStore } from 'react'

/** What the clock on the wall shows, to the minute. */
export const localNow = (): LocalTime => localTimeOf(Date.now())

export const today = (): Day => dayOf(localNow())

/** The same for a component, which is rendered again when the minute has turned or the window comes back. */
export const useNow = (): LocalTime => useSyncExternalStore(onMinute, localNow)

export const useToday = (): Day => useSyncExternalStore(onMinute, today)

const listeners = new Set<() => void>()
let timer: ReturnType<typeof setTimeout> | undefined

function onMinute(listener: () => void): () => void {
  listeners.add(listener)
  if (listeners.size === 1) start()
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) stop()
  }
}

function tick() {
  for (const listener of listeners) listener()
  clearTimeout(timer)
  timer = setTimeout(tick, 60_000 - (Date.now() % 60_000))
}

function start() {
  window.addEventListener('focus', tick)
  document.addEventListener('visibilitychange', tick)
  timer = setTimeout(tick, 60_000 - (Date.now() % 60_000))
}

function stop() {
  window.removeEventListener('focus', tick)
  document.removeEventListener('visibilitychange', tick)
  clearTimeout(timer)
}
