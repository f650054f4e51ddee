import { desktop } from '@renderer/desktop'
import { isUnfinishedText } from '@renderer/unfinished'
import { create } from 'zustand'
import { type ContactDraft, emptyDraft } from './contact-draft'
import { emptyPromise } from './promise-draft'

/**
 * What was begun and not yet written down, so that leaving the page loses nothing. The key names the form. The desktop
 * keeps them too: a window that crashes and an app that is killed come back with what was typed.
 */
const useDrafts = create<{ drafts: Record<string, ContactDraft>; handledBy?: string }>(() => ({ drafts: {} }))

/** Brings back what was begun before this start, and hears of what other windows begin. Returns its end. */
export function keepDrafts(): () => void {
  const stop = desktop.on('draftChanged', ({ key, text }) => {
    if (!isUnfinishedText(key)) put(key, text === undefined ? undefined : draftIn(text))
  })
  desktop.drafts().then(bringBack, console.error)
  return stop
}

/** `initial` is what the form begins with. */
export function useDraft(key: string, initial: ContactDraft = emptyDraft) {
  const draft = useDrafts(({ drafts }) => drafts[key]) ?? initial
  return {
    draft,
    change: (changed: Partial<ContactDraft>) => write(key, { ...(draftAt(key) ?? initial), ...changed }),
    /** Returns how it comes back when it could not be saved, unless something else was begun meanwhile. */
    clear() {
      const before = draftAt(key)
      if (before) write(key, undefined)
      return () => {
        if (before && !draftAt(key)) write(key, before)
      }
    },
  }
}

/** Who handled the last contact that was written down since the start. */
export const useLastHandledBy = () => useDrafts(({ handledBy }) => handledBy)

export const rememberHandledBy = (handledBy: string) => useDrafts.setState({ handledBy })

const draftAt = (key: string) => useDrafts.getState().drafts[key]

function write(key: string, draft: ContactDraft | undefined) {
  put(key, draft)
  // The form holds it in any case; only a crash would miss it.
  desktop.keepDraft(key, draft && JSON.stringify(draft)).catch(console.error)
}

const put = (key: string, draft: ContactDraft | undefined) =>
  useDrafts.setState(({ drafts: { [key]: _, ...others } }) => ({
    drafts: draft ? { ...others, [key]: draft } : others,
  }))

/** What was typed meanwhile counts. */
function bringBack(texts: Record<string, string>) {
  for (const [key, text] of Object.entries(texts)) if (!isUnfinishedText(key) && !draftAt(key)) put(key, draftIn(text))
}

/** A draft of an earlier version lacks what has been added since; what is no draft is none. */
function draftIn(text: string): ContactDraft | undefined {
  try {
    const kept = JSON.parse(text) as Partial<ContactDraft>
    return { ...emptyDraft, ...kept, next: { ...emptyPromise, ...kept.next } }
  } catch (error) {
    console.error(error)
    return undefined
  }
}
