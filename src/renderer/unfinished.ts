import { desktop } from '@renderer/desktop'

/** What is no draft of a contact, but one line of text. */
const mark = 'text '

export const isUnfinishedText = (key: string) => key.startsWith(mark)

type Field = {
  text(): string
  /** Fills the field, which is empty. */
  bringBack(text: string): void
  onChange(listener: () => void): void
}

/** Keeps what stands in a field beyond crashes and restarts. `name` is of the field. */
export function keepUnfinished(name: string, { text, bringBack, onChange }: Field) {
  const key = mark + name
  let kept = ''
  onChange(() => {
    if (text() === kept) return
    kept = text()
    // The field holds it in any case; only a crash would miss it.
    desktop.keepDraft(key, kept || undefined).catch(console.error)
  })
  desktop
    .drafts()
    .then(({ [key]: before }) => {
      // What was typed meanwhile counts.
      if (before && !text()) bringBack(before)
    })
    .catch(console.error)
}
