type TextElement = HTMLInputElement | HTMLTextAreaElement

const before = new WeakMap<Element, string>()

const isText = (element: Element | null): element is TextElement =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && /^(text|search|email|tel|url)$/.test(element.type))

/** Remembers what stood in each text field when the owner came to it. Answers with its end. */
export function watchTextFields(): () => void {
  const came = ({ target }: FocusEvent) =>
    isText(target as Element) && before.set(target as Element, (target as TextElement).value)
  document.addEventListener('focusin', came)
  return () => document.removeEventListener('focusin', came)
}

/** Takes back typing in the field that has the focus; false when nothing was typed there. */
export function undoTyping(): boolean {
  const field = document.activeElement
  return isText(field) && field.value !== before.get(field) && document.execCommand('undo')
}

/** Brings typing back that was taken back in the field that has the focus. */
export function redoTyping(): boolean {
  return isText(document.activeElement) && document.queryCommandEnabled('redo') && document.execCommand('redo')
}
