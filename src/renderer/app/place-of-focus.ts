const typing =
  'input:not([type=checkbox], [type=radio], [type=button], [type=range], [type=file]), textarea, select, [contenteditable], [role=spinbutton], [role=textbox], [role=combobox], [aria-haspopup=listbox]'
const inFront = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox][data-rac]'

/** `front`: in something that must be finished first. `text`: where characters are typed. `free`: anywhere else. */
export function placeOfFocus(target: EventTarget | null): 'front' | 'text' | 'free' {
  if (!(target instanceof Element)) return 'free'
  if (target.closest(inFront)) return 'front'
  return target.closest(typing) ? 'text' : 'free'
}

/** Enter and Space press what has the focus. */
export const isPressable = (target: EventTarget | null) =>
  target instanceof Element && target.closest('button, a[href], [role=button], [role=checkbox], input') !== null
