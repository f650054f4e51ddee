import { useMutation } from '@tanstack/react-query'
import { checkData } from './back-up'
import { messages } from './messages'

/** Reads everything back; what was found stands under Safety. */
export const useCheckData = () => useMutation({ mutationFn: checkData, meta: { failed: messages.notChecked } }).mutate
