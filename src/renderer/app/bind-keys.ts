import { type Action, isPossible, perform } from '@renderer/actions'
import { createKeybindingsHandler } from 'tinykeys'
import { reachOf, spellingsOf } from './key-spellings'
import { isPressable, placeOfFocus } from './place-of-focus'

type Bindings = Record<string, (event: KeyboardEvent) => void>

/** Listens for the keys of all actions; the first that is possible at that moment is done. Answers with its end. */
export function bindKeys(actions: Action[], areLettersOn: () => boolean): () => void {
  const anywhere = createKeybindingsHandler(bindingsFor(actions, 'anywhere'))
  const keys = createKeybindingsHandler(bindingsFor(actions, 'keys'))
  // The last key of a sequence such as `g c` is not the key `c` as well.
  let wasSequence = false
  const sequences = createKeybindingsHandler(
    bindingsFor(actions, 'letters', isSequence, () => {
      wasSequence = true
    }),
  )
  const single = createKeybindingsHandler(bindingsFor(actions, 'letters', (keys) => !isSequence(keys)))
  const letters = (event: KeyboardEvent) => {
    wasSequence = false
    sequences(event)
    if (!wasSequence) single(event)
  }

  const heard = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    const place = placeOfFocus(event.target)
    if (place === 'front') return
    anywhere(event)
    if (place === 'text') return leaveField(event)
    if (areLettersOn() && !event.repeat) letters(event)
    if (!event.repeat && !(isPressable(event.target) && /^(Enter| )$/.test(event.key))) keys(event)
  }
  window.addEventListener('keydown', heard)
  return () => window.removeEventListener('keydown', heard)
}

/** Escape goes out of a field that had no use for it, so that keys of a single letter work again; what stands in it stays. */
function leaveField({ key, target }: KeyboardEvent) {
  if (key === 'Escape' && target instanceof HTMLElement) target.blur()
}

const isSequence = (keys: string) => keys.includes(' ')

/** `performed` is told when one of them was done. */
function bindingsFor(
  actions: Action[],
  reach: ReturnType<typeof reachOf>,
  isWanted = (_keys: string) => true,
  performed = () => {},
): Bindings {
  const ids = new Map<string, Action[]>()
  for (const action of actions) {
    for (const keys of action.keys ?? []) {
      if (reachOf(keys) !== reach || !isWanted(keys)) continue
      for (const spelling of spellingsOf(keys)) ids.set(spelling, [...(ids.get(spelling) ?? []), action])
    }
  }
  return Object.fromEntries([...ids].map(([keys, same]) => [keys, (event) => performFirst(same, event, performed)]))
}

function performFirst(actions: Action[], event: KeyboardEvent, performed: () => void) {
  const action = actions.find((action) => isPossible(action))
  if (!action) return
  performed()
  event.preventDefault()
  perform(action.id)
}
