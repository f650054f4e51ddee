import type { ButtonHTMLAttributes, KeyboardEvent, Ref } from 'react'

type Native = ButtonHTMLAttributes<HTMLButtonElement>

/** What every button takes: a click, Enter and Space press it. */
export type Pressable = Pick<Native, 'id' | 'type' | 'form' | 'autoFocus' | 'onFocus' | 'onBlur' | 'onKeyDown'> &
  Pick<Native, `aria-${string}` & keyof Native> & {
    ref?: Ref<HTMLButtonElement>
    onPress?: (event: { target: HTMLButtonElement }) => void
    isDisabled?: boolean
  }

/**
 * The same for a plain `<button>`, which costs a tenth of one that also listens to touch, long presses and drags. An
 * Enter that is held down presses once: what it opened must not be pressed by its repetitions.
 */
export const pressable = ({ onPress, isDisabled, onKeyDown, type = 'button', ...rest }: Pressable) => ({
  ...rest,
  type,
  disabled: isDisabled,
  onClick: onPress && (({ currentTarget }: { currentTarget: HTMLButtonElement }) => onPress({ target: currentTarget })),
  onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.repeat && event.key === 'Enter') event.preventDefault()
    onKeyDown?.(event)
  },
})
