/** Escape in a field that stays: the letters mean actions again, and what was written stays. */
export function leaveField() {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
