import { useRef } from 'react'

/** How long (ms) letters count as one word. */
const pause = 600

/**
 * Finds by the first letters, accents and case left out. Answers with the option that begins with what was typed in one
 * go, -1 when there is none; a single letter goes on to the next one.
 */
export function useTypedStart(options: { label: string }[]): (letter: string, from: number) => number {
  const typed = useRef({ text: '', at: 0 })
  return (letter, from) => {
    const now = performance.now()
    const text = (now - typed.current.at < pause ? typed.current.text : '') + letter
    typed.current = { text, at: now }
    const start = Math.max(from, 0) + (text.length === 1 ? 1 : 0)
    const order = options.map((_, index) => (start + index) % options.length)
    return order.find((index) => beginsWith(options[index]?.label ?? '', text)) ?? -1
  }
}

const letters = new Intl.Collator(undefined, { usage: 'search', sensitivity: 'base' })
const beginsWith = (label: string, text: string) => letters.compare(label.slice(0, text.length), text) === 0
