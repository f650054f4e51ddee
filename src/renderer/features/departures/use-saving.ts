import { useMutation } from '@tanstack/react-query'
import { messages } from './messages'

/** Runs an act; when it fails the owner is told in one place. */
export const useSaving = <Input, Result>(act: (input: Input) => Promise<Result>) =>
  useMutation({ mutationFn: act, meta: { failed: messages.notSaved } }).mutate
