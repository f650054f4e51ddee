/** Where the focus goes on the screen of customers. */
export const listId = 'customer-list'
export const searchId = 'customer-search'

/** Nothing has the focus but what is around `place`, as after a part of the window has gone. */
export function isFocusFree(place: Element | null): boolean {
  const focused = document.activeElement
  return !focused || focused === document.body || (place !== null && focused !== place && focused.contains(place))
}

/** To the row that Tab would reach. */
export const focusList = () => document.querySelector<HTMLElement>(`#${listId} [data-index][tabindex="0"]`)?.focus()

/** The same once the list is on screen. */
export const focusListSoon = () => void requestAnimationFrame(focusList)

export const focusSearchSoon = () =>
  void requestAnimationFrame(() => {
    const field = document.querySelector<HTMLInputElement>(`#${searchId}`)
    field?.focus()
    field?.select()
  })
