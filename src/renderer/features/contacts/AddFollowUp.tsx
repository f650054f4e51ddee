import { useAction } from '@renderer/actions'
import { Button } from '@renderer/ui/Button'
import type { Customer } from '@shared/domain/customer'
import { useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import styles from './AddFollowUp.module.css'
import { promise } from './actions'
import { leaveField } from './leave-field'
import { messages } from './messages'
import { PromiseFields } from './PromiseFields'
import { useNewPromise } from './use-new-promise'

/** One line and Enter: something is promised. */
export function AddFollowUp({ customer }: { customer: Customer }) {
  const intl = useIntl()
  const form = useRef<HTMLDivElement>(null)
  const { draft, change, submit, isImpossible } = useNewPromise(customer.id)
  const focus = () => form.current?.querySelector('input')?.focus()
  useAction(promise, focus)

  const add = () => {
    if (isImpossible) return
    submit(customer.id)
    focus()
  }

  return (
    <div ref={form} className={styles.add}>
      <PromiseFields
        label={intl.formatMessage(messages.addFollowUp)}
        placeholder={intl.formatMessage(messages.addFollowUpExample)}
        draft={draft}
        onChange={change}
        onSubmit={add}
        onCancel={leaveField}
      >
        <div>
          <Button kind="primary" keys="Enter" onPress={add} isDisabled={isImpossible}>
            <FormattedMessage {...messages.add} />
          </Button>
        </div>
      </PromiseFields>
    </div>
  )
}
