import { useAction } from '@renderer/actions'
import { Button } from '@renderer/ui/Button'
import { ButtonRow } from '@renderer/ui/ButtonRow'
import { Dialog } from '@renderer/ui/Dialog'
import { useIntl } from 'react-intl'
import { newCustomer } from './actions'
import { actionWords, messages } from './messages'
import { NewCustomerForm, newCustomerForm } from './NewCustomerForm'
import { askForCustomer, closeNewCustomer, forgetNewCustomer, useNewCustomer } from './new-customer'

/** Asks for a new customer from wherever one is: the name first, everything else afterwards in place. */
export function NewCustomer() {
  const intl = useIntl()
  const { isOpen } = useNewCustomer()
  useAction(newCustomer, isOpen ? undefined : () => askForCustomer())

  return (
    <Dialog
      title={intl.formatMessage(actionWords.newCustomer)}
      size="small"
      isOpen={isOpen}
      onClose={closeNewCustomer}
      footer={
        <ButtonRow>
          <Button kind="primary" type="submit" form={newCustomerForm}>
            {intl.formatMessage(messages.addAndOpen)}
          </Button>
          <Button onPress={forgetNewCustomer}>{intl.formatMessage(messages.cancel)}</Button>
        </ButtonRow>
      }
    >
      <NewCustomerForm />
    </Dialog>
  )
}
