import { useMutation } from '@tanstack/react-query'
import { messages } from './messages'

/** Runs an act; when it fails the owner is told in one place. */
export const useSaving = <Input, Result>(act: (input: Input) => Promise<Result>) =>
  useMutation({ mutationFn: act, meta: { failed: messages.notSaved } }).mutate

/** The same for a form that is emptied at once: `putBack` fills it again when nothing could be saved. */
export function useSavingOf<Input, Result>(act: (input: Input) => Promise<Result>) {
  const { mutate } = useMutation({
    mutationFn: ({ input }: { input: Input; putBack: () => void }) => act(input),
    onError: (_error, { putBack }) => putBack(),
    meta: { failed: messages.notSaved },
  })
  return (input: Input, putBack: () => void) => mutate({ input, putBack })
}
