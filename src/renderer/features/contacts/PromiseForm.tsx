import { Button } from '@renderer/ui/Button'
import { ButtonRow } from '@renderer/ui/ButtonRow'
import { FormattedMessage, useIntl } from 'react-intl'
import { messages } from './messages'
import { PickCustomer } from './PickCustomer'
import { PromiseFields } from './PromiseFields'
import styles from './PromiseForm.module.css'
import { closePromise, endPromise, pickCustomer, usePromise } from './promise-to-somebody'
import { useNewPromise } from './use-new-promise'

/** What is promised and to whom. What was begun stays when the form is closed. */
export function PromiseForm() {
  const intl = useIntl()
  const { picked } = usePromise()
  const { draft, change, submit, isImpossible } = useNewPromise('somebody')

  const add = () => {
    if (picked.id === undefined || isImpossible) return
    submit(picked.id)
    endPromise()
  }

  return (
    <section aria-label={intl.formatMessage(messages.addFollowUp)} className={styles.promise}>
      <PromiseFields
        placeholder={intl.formatMessage(messages.addFollowUpExample)}
        draft={draft}
        onChange={change}
        onSubmit={add}
        onCancel={closePromise}
        isOpen
        autoFocus
      >
        <PickCustomer picked={picked} onPick={pickCustomer} />
        <ButtonRow>
          <Button kind="primary" onPress={add} isDisabled={isImpossible || picked.id === undefined}>
            <FormattedMessage {...messages.add} />
          </Button>
          <Button onPress={closePromise}>
            <FormattedMessage {...messages.cancel} />
          </Button>
        </ButtonRow>
      </PromiseFields>
    </section>
  )
}
