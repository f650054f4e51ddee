import { useAction } from '@renderer/actions'
import { Button } from '@renderer/ui/Button'
import { Suspense } from 'react'
import { FormattedMessage } from 'react-intl'
import { promise } from './actions'
import { PromiseForm } from './later'
import { messages } from './messages'
import { startPromise, usePromise } from './promise-to-somebody'

export const PromiseToSomebodyButton = () => (
  <Button keys={promise.keys?.[0]} onPress={startPromise}>
    <FormattedMessage {...messages.addFollowUp} />
  </Button>
)

/** A promise to any customer, from a screen that is not the customer's. */
export function PromiseToSomebody() {
  const { isOpen } = usePromise()
  useAction(promise, startPromise)
  if (!isOpen) return null
  return (
    <Suspense>
      <PromiseForm />
    </Suspense>
  )
}
